import Testing

/// A multiple stands before what is multiplied.
@Suite struct MultiplesTests {
    @Test(arguments: [
        ("L'affitto è tre volte la media europea.", "three times the European average"),
        ("Il prezzo è due volte il costo.", "twice the cost"),
        ("La superficie è dieci volte quella del giardino.", "ten times that of"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
