import Testing

/// *lo* before a plain consonant is no article.
@Suite struct SoundOfArticleTests {
    @Test(arguments: [
        ("Lo porto al mare.", "I bring it"),
        ("La nave collega Napoli e Palermo.", "connects Naples"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
