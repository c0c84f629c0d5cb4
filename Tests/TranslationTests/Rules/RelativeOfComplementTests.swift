import Testing

/// Who an indefinite person within a phrase is.
@Suite struct RelativeOfComplementTests {
    @Test(arguments: [
        ("Racconta la storia di un pastore che perde il cane.", "shepherd who loses")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
