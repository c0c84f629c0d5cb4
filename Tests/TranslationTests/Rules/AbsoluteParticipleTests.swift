import Testing

/// A participle with a subject of its own.
@Suite struct AbsoluteParticipleTests {
    @Test(arguments: [
        ("Morto il re, il figlio salì al trono.", "Once the king died, the son"),
        ("Approvata la legge, il parlamento ha sospeso i lavori.", "Once the law was passed"),
        ("Vista la situazione, il ministro ha rinviato il viaggio.", "Given the situation"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
