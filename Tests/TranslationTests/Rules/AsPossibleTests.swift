import Testing

/// As … as possible.
@Suite struct AsPossibleTests {
    @Test(arguments: [
        ("Voglio finire il più rapidamente possibile.", "as quickly as possible"),
        ("Lancia la palla il più vicino possibile al muro.", "as close as possible"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
