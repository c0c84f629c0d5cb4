import Testing

/// Numbers that count invariable nouns.
@Suite struct CountOfManyTests {
    @Test(arguments: [
        ("Ha consultato una trentina di comunità.", "He consulted about thirty communities.")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
