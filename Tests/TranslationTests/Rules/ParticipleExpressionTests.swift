import Testing

/// Participles of several words.
@Suite struct ParticipleExpressionTests {
    @Test(arguments: [
        ("Una banca andata in fallimento ha chiuso.", "A bank gone bankrupt closed.")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
