import Testing

/// Objects behind a phrase.
@Suite struct ObjectLinkingTests {
    @Test(arguments: [
        (
            "Il presidente ha ricevuto ieri al Quirinale i giornalisti stranieri.",
            "received foreign journalists yesterday at the Quirinal"
        )
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
