import Testing

/// A term that ends in a participle has an agent behind it.
@Suite struct TermWithAgentTests {
    @Test(arguments: [
        ("I dati diffusi dal ministero sono chiari.", "by the ministry"),
        ("Le misure adottate dal sindaco funzionano.", "by the mayor"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
