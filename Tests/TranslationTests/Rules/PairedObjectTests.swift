import Testing

/// Adverbs and two objects.
@Suite struct PairedObjectTests {
    @Test(arguments: [
        ("Respinge con forza le accuse e le critiche.", "He denies accusations and criticism forcefully.")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
