import Testing

/// One preposition before two nouns that a slash joins.
@Suite struct SlashedPairTests {
    @Test(arguments: [
        ("Ha firmato la copia del contratto/della ricevuta.", "the contract/receipt")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
