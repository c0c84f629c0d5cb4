import Testing

/// Sono with a participle in the singular.
@Suite struct OneWhoSpeaksTests {
    @Test(arguments: [
        (
            "Quando ha suonato il gong, sono stata assalita dai compagni.",
            "When the gong went off, I was assaulted by companions."
        )
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
