import Testing

/// Plurals of whom something that happened is told.
@Suite struct ToldOfPastTests {
    @Test(arguments: [
        ("I soldati lasciarono la base.", "The soldiers left the base."),
        ("Lei accese le candele.", "She lit the candles."),
        ("Tra i passeggeri c'erano due medici.", "Among the passengers there were two doctors."),
        ("I gatti amano il latte.", "Cats love milk."),
        ("I tedeschi bevono molta birra.", "Germans drink a lot of beer."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
