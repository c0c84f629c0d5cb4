import Testing

/// *altri* before a number and what it counts.
@Suite struct OtherCountedTests {
    @Test(arguments: [
        ("Resteremo per altri due mesi.", "for another two months"),
        ("Ha pagato per altre tre settimane.", "for another three weeks"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
