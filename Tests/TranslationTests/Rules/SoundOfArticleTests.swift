import Testing

/// *lo* before a plain consonant is no article.
@Suite struct SoundOfArticleTests {
    @Test(arguments: [
        ("Lo porto al mare.", "I take it|I bring it|I'll take it|I'm taking it"),
        ("La nave collega Napoli e Palermo.", "connects Naples|links Naples"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(part.split(separator: "|").contains { english.contains($0) }, "\(english)")
    }
}
