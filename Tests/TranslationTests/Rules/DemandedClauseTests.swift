import Testing

/// What is asked for has no tense.
@Suite struct DemandedClauseTests {
    @Test(arguments: [
        ("I residenti chiedono che venga installata una telecamera.", "that a camera be installed")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
