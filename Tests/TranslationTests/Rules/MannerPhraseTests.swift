import Testing

/// *in modo* and *in maniera* with an adjective.
@Suite struct MannerPhraseTests {
    @Test(arguments: [
        ("Il fenomeno si verifica in modo molto sporadico.", "very sporadically"),
        ("Il comitato lavora in maniera indipendente.", "independently"),
        ("Vorrei farlo in un altro modo.", "in another way"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
