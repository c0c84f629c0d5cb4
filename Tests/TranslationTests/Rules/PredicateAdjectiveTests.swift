import Testing

/// Present participles behind essere.
@Suite struct PredicateAdjectiveTests {
    @Test(arguments: [
        ("Sono pesanti le parole del ministro.", "The minister's remarks are heavy."),
        ("Le accuse sono pesanti.", "Accusations are severe."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
