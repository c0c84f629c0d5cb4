import Testing

/// Prepositions and articles of surnames.
@Suite struct NameParticlesTests {
    @Test(arguments: [
        ("Il sindaco Giorgio Dal Torrione è stato arrestato.", "Mayor Giorgio Dal Torrione was arrested."),
        ("Il generale Dalla Chiesa fu ucciso a Palermo.", "eneral Dalla Chiesa was killed"),
        ("È arrivato dal Brasile.", "He arrived from Brazil."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
