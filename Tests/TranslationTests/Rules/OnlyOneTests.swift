import Testing

/// How many there are.
@Suite struct OnlyOneTests {
    @Test(arguments: [
        ("C'è solo una strada.", "one road"),
        ("Ho soltanto un fratello.", "one brother"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
