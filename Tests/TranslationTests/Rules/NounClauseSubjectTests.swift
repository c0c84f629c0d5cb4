import Testing

/// A subject that a clause with *che* parts from its verb.
@Suite struct NounClauseSubjectTests {
    @Test(arguments: [
        (
            "La notizia che il ponte era chiuso ha sorpreso i turisti.",
            "The news that the bridge was closed surprised tourists."
        ),
        (
            "Il fatto che nessuno abbia protestato dimostra la loro paura.",
            "The fact that no one protested shows their fear."
        ),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
