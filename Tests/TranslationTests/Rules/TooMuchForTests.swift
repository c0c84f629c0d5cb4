import Testing

/// What something is too much for.
@Suite struct TooMuchForTests {
    @Test(arguments: [
        ("È troppo giovane perché possa guidare.", "It's too young to drive."),
        ("È partito presto perché tutti lo vedessero.", "He left early so that everyone would see it."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
