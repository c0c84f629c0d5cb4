import Testing

/// A letter between quotation marks stays one.
@Suite struct QuotedLetterTests {
    @Test(arguments: [
        ("Sulla porta c'è una \"O\" rossa.", "\"O\""),
        ("Mancava la \"e\" finale.", "\"e\""),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
