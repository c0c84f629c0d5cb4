import Testing

/// Some of a thing that somebody is given.
@Suite struct PartOfGiftTests {
    @Test(arguments: [
        ("Maria ha dato alla ragazza del latte caldo.", "Maria gave the girl warm milk."),
        ("Gli studenti inviano ai docenti delle domande.", "Students send teachers questions."),
        (
            "Il re mostrò ai visitatori del castello le sue armi.",
            "The king showed the visitors to the castle his weapons."
        ),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
