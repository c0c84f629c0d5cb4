import Testing

/// Compounds of what is done to something, and of rooms.
@Suite struct CompoundOfActionTests {
    @Test(arguments: [
        ("L'ospedale ha un nuovo sistema di gestione dei rifiuti.", "The hospital has a new waste management system."),
        ("Il tavolo della cucina è rotto.", "The kitchen table is broken."),
        ("È una priorità del governo colombiano.", "It's a Colombian government priority."),
        ("Il sistema di gestione della banca è vecchio.", "The management system of the bank is old."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
