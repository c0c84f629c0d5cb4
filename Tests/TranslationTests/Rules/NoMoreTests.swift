import Testing

/// What there is to be no more of.
@Suite struct NoMoreTests {
    @Test(arguments: [
        ("Niente più multe in centro.", "No more fines"),
        ("Basta bugie.", "No more lies"),
        ("Niente scuse, niente ritardi.", "No excuses, no delays"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
