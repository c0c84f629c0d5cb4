import Testing

/// How long something has gone on, behind the clause.
@Suite struct SpanThatTests {
    @Test(arguments: [
        ("Sono tre anni che non piove.", "It hasn't rained for three years."),
        ("È da ieri che cerco di chiamarti.", "I've been trying to call you since yesterday."),
        ("È una donna che non parla mai.", "She's a woman who never speaks."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
