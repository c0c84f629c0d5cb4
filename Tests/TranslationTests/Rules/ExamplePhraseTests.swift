import Testing

/// *come* before examples.
@Suite struct ExamplePhraseTests {
    @Test(arguments: [
        ("Alcune aziende, come Fiat e Pirelli, hanno aumentato la produzione.", "such as Fiat and Pirelli"),
        ("Come sai, domani parto.", "As you know"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
