import Testing

/// *Neanche* before a pronoun.
@Suite struct NotEitherTests {
    @Test(arguments: [
        ("Neanche io lo so.", "I don't know either."),
        ("Nemmeno a me piace.", "I don't like it either."),
        ("Neanche Marta lo sa.", "Not even Marta knows."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
