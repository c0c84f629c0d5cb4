import Testing

/// *altro* counts what is left behind.
@Suite struct FromOneToAnotherTests {
    @Test(arguments: [
        ("Passava da una stanza all'altra.", "from one room to another")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
