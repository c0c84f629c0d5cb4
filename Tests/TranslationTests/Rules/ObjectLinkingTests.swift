import Testing

/// Objects behind a phrase.
@Suite struct ObjectLinkingTests {
    @Test(arguments: [
        (
            "Il presidente ha ricevuto ieri al Quirinale i giornalisti stranieri.",
            "received foreign journalists yesterday at the Quirinal"
        ),
        ("I soccorritori hanno estratto dalle lamiere il conducente.", "pulled the driver from the wreckage"),
        ("Il Paese confina a nord con il Mali.", "borders Mali"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
