import Testing

/// Adjectives behind a complement.
@Suite struct HostAdjectiveTests {
    @Test(arguments: [
        ("I sistemi di controllo esistenti vanno rivisti.", "Existing control systems must be seen."),
        ("Rende i sistemi di controllo efficaci.", "He makes control systems effective."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
