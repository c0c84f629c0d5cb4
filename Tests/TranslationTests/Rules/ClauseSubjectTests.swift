import Testing

/// Subjects behind the verb of a subordinate clause.
@Suite struct ClauseSubjectTests {
    @Test(arguments: [
        (
            "Secondo quanto ha riferito il giornale, il ponte è crollato.",
            "According to what the newspaper reported, the bridge collapsed."
        ),
        ("Il viaggio fu più lungo di quanto pensassero i marinai.", "The trip was longer than sailors thought."),
        ("Come vuole la tradizione, la festa comincia all'alba.", "As tradition wants, the party begins at dawn."),
        (
            "Il quaderno in cui annota le sue spese è verde.",
            "The notebook in which it notes down its expenses is green."
        ),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
