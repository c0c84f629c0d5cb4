import Testing

/// Se before lo and avere.
@Suite struct SupposingTests {
    @Test(arguments: [
        ("Se l'avesse fatto, saremmo contenti.", "If he'd done it, we'd be happy."),
        ("Se l'è presa con me.", "He took it out on me."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
