import Testing

/// Clitics before clitics, verbs behind them.
@Suite struct CliticClusterTests {
    @Test(arguments: [
        ("Me lo ha raccontato mio fratello.", "My brother told it to me"),
        ("Se ne va domani.", "leaving tomorrow"),
        ("Ti richiamo più tardi.", "I'll call you back"),
        ("Se la casa è vuota, entra.", "If the house is"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
