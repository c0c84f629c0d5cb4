import Testing

/// Verbs that have their phrase.
@Suite struct FilledVerbTests {
    @Test(arguments: [
        ("Era preoccupata per la vita della Merkel.", "She was worried about Merkel's life.")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
