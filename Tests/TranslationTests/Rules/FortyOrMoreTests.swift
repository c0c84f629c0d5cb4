import Testing

/// *altri* before a number that more may follow.
@Suite struct FortyOrMoreTests {
    @Test(arguments: [
        ("Altre 40 o più famiglie hanno lasciato il quartiere.", "40 or more other families left the neighborhood."),
        ("Altre 40 famiglie hanno lasciato il quartiere.", "Another 40 families left the neighborhood."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
