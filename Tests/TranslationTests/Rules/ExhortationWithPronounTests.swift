import Testing

/// Requests in the first person plural.
@Suite struct ExhortationWithPronounTests {
    @Test(arguments: [
        ("Compriamolo subito!", "Let's buy it"),
        ("Aspettiamoli qui.", "Let's wait for them"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
