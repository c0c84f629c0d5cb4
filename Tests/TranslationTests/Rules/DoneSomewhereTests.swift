import Testing

/// Participles with what belongs to them, and of what was done.
@Suite struct DoneSomewhereTests {
    @Test(arguments: [
        (
            "I candidati ammessi alla prova riceveranno una lettera.",
            "Candidates admitted to the test will receive a letter."
        ),
        ("Le medaglie vinte sono dieci.", "Medals won are ten."),
        ("I paesi industrializzati crescono poco.", "Industrialized countries grow little."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
