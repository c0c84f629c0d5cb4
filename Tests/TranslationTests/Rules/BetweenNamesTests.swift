import Testing

/// A verb between two names.
@Suite struct BetweenNamesTests {
    @Test(arguments: [
        ("Parigi accusa Berlino di ritardi.", "Paris accuses Berlin"),
        ("Marta visita Praga.", "visits Prague"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
