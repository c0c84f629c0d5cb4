import Testing

/// *però* inside its clause.
@Suite struct ConnectivesTests {
    @Test(arguments: [
        ("Ci vorranno però almeno cinque anni.", "However, it will take at least five years"),
        ("Era stanco, però ha continuato.", "but"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
