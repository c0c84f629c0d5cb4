import Testing

/// Verb groups of several words.
@Suite struct VerbGroupReaderTests {
    @Test(arguments: [
        ("Le parti torneranno a incontrarsi entro la fine del mese.", "will meet again"),
        ("Marco sta per partire.", "is about to leave"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
