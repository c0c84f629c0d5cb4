import Testing

/// What is something.
@Suite struct SomethingNewTests {
    @Test(arguments: [
        ("Non c'è niente di più facile.", "There isn't anything easier."),
        ("Ha trovato qualcosa di nuovo da fare.", "He found something new to do."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
