import Testing

/// What people expect or believe in a relative clause.
@Suite struct RaisedStatementTests {
    @Test(arguments: [
        ("È una cifra che si prevede crescerà.", "s expected to grow"),
        (
            "L'uomo che si ritiene abbia rubato il quadro è in fuga.",
            "The man who is believed to have stolen the painting is on the run"
        ),
        ("Si prevede che la cifra crescerà.", "expected that"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
