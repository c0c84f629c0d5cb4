import Testing

/// Superlatives, and adjectives with what comes of them.
@Suite struct RichestOfAllTests {
    @Test(arguments: [
        ("È una delle regioni più ricche del paese.", "It is one of the country's richest regions."),
        ("La strada era così ripida da spaventare i cavalli.", "The road was so steep as to scare horses."),
        ("È così difficile da spiegare.", "It's so difficult to explain."),
        ("Il numero dei treni è stato ridotto da otto a sei.", "The number of trains was reduced from eight to six."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
