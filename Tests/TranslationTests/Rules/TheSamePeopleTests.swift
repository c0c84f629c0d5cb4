import Testing

/// Gli stessi before a relative clause.
@Suite struct TheSamePeopleTests {
    @Test(arguments: [
        (
            "La casa è stata costruita dagli stessi che la vendono.",
            "The house was built by the same people who sell it."
        )
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
