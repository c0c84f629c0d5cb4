import Testing

/// What the one who speaks has done is no subject of the next clause.
@Suite struct SpeakersObjectTests {
    @Test(arguments: [
        ("Le ho scritto una lettera, ma non mi ha risposto.", "I wrote her a letter, but she didn't answer me."),
        ("Sai chi abita qui?", "Do you know who lives here?"),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
