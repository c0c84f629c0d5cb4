import Testing

/// *altri* before a number.
@Suite struct SixOthersTests {
    @Test(arguments: [
        ("Ne servono altri quattro.", "Four others")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
