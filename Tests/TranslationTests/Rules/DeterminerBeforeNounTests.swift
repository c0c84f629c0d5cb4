import Testing

/// Pronouns right before the noun that they go with.
@Suite struct DeterminerBeforeNounTests {
    @Test(arguments: [
        ("Questo mandato scade a giugno.", "This mandate expires in June."),
        ("Ha comprato latte e altri alimenti freschi.", "He bought milk and other fresh foods."),
        ("La camera numero 12 è libera.", "Room number 12 is free."),
        ("Ne arrivarono altri sei.", "Six others arrived."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
