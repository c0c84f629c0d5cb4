import Testing

/// Adverbs between *to* and the verb.
@Suite struct AdverbInfinitiveTests {
    @Test(arguments: [
        ("Il campione ha dimostrato di essere ancora il più forte.", "The champion proved to still be the strongest."),
        ("Ha deciso di non partire più.", "He decided not to leave anymore."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
