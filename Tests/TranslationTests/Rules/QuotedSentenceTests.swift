import Testing

/// A sentence that is quoted keeps its capital, a word does not.
@Suite struct QuotedSentenceTests {
    @Test(arguments: [
        ("Il ministro ha dichiarato: «Non cambia nulla per nessuno».", "said: \"Nothing"),
        ("Il ministro ha parlato di «bella notizia».", "\"good news\""),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
