import Testing

/// Infinitives with an article.
@Suite struct ArticledInfinitiveTests {
    @Test(arguments: [
        ("Il gioco consiste nel lanciare la palla.", "consists of throwing the ball"),
        ("La difficoltà sta nel trovare le risorse.", "in finding"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
