import Testing

/// Altro at the end.
@Suite struct AndMoreTests {
    @Test(arguments: [
        ("Mi ha parlato di libri, dischi e altro.", "He talked to me about books, records and more.")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
