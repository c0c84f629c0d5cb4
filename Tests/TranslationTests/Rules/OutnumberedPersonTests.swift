import Testing

/// Whom somebody has more than.
@Suite struct OutnumberedPersonTests {
    @Test(arguments: [
        ("Ha meno coraggio di suo fratello.", "He has less courage than his brother.")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
