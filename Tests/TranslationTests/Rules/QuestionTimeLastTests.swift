import Testing

/// The time that opens a question.
@Suite struct QuestionTimeLastTests {
    @Test(arguments: [
        ("Domani lavori?", "Are you working tomorrow?"),
        ("Domani lavoro.", "Tomorrow"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
