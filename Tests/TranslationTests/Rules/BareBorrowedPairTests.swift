import Testing

/// A borrowed noun beside a plural.
@Suite struct BareBorrowedPairTests {
    @Test(arguments: [
        ("Lo sciopero fermerà treni e autobus.", "trains and buses")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
