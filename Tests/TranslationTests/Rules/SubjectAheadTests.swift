import Testing

/// Whom a left-out subject stands for in what follows.
@Suite struct SubjectAheadTests {
    @Test(arguments: [
        ("Quando alza la mano, la maestra comincia.", "When she raises"),
        ("Nel 1987 fu scelta come nuova allenatrice.", "she was chosen"),
        ("Se diventasse obbligatoria, la pagheremmo.", "it became"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
