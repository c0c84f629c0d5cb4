import Testing

/// A sentence that is quoted keeps its capital, a word does not.
@Suite struct QuotedSentenceTests {
    @Test(arguments: [
        ("Il ministro ha dichiarato: «Non cambia nulla per nessuno».", "said: \"Nothing"),
        ("Il giornale lo chiama «salvatore della patria».", "\"a savior"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
