import Testing

/// *meno* before a figure.
@Suite struct BelowZeroTests {
    @Test(arguments: [
        ("La temperatura è scesa a meno dieci.", "to minus ten")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
