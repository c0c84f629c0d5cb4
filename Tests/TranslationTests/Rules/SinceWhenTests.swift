import Testing

/// *Da quando* that asks.
@Suite struct SinceWhenTests {
    @Test(arguments: [
        ("Da quando sei qui?", "Since when have you been here?"),
        ("Vivo qui da quando sono nata.", "since I was born"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
