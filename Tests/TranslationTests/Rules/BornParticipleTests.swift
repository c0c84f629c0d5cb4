import Testing

/// A participle of being born behind its noun.
@Suite struct BornParticipleTests {
    @Test(arguments: [
        ("I bambini nati a Praga sono tre.", "Children born in Prague"),
        ("Una musica nata in Brasile.", "born in Brazil"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
