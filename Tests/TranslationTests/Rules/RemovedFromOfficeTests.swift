import Testing

/// An office that somebody is removed from, and who removes.
@Suite struct RemovedFromOfficeTests {
    @Test(arguments: [
        ("Il generale fu destituito dal suo incarico.", "The general was ousted from his position."),
        ("Il cardinale è stato sospeso dalle sue funzioni.", "The cardinal was suspended from his duties."),
        ("Gli ostaggi sono stati liberati dalla polizia.", "The hostages were released by police."),
        ("La legge fu votata dal parlamento.", "The law was passed by parliament."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
