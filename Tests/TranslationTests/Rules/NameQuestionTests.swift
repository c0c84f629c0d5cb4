import Testing

/// *Come si chiama* and what is called.
@Suite struct NameQuestionTests {
    @Test(arguments: [
        ("Come si chiama Sua moglie?", "What's the name of your wife?"),
        ("Come si chiama questo fiore?", "What's the name of this flower?"),
        ("Come ti chiami?", "What's your name?"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
