import Testing

/// Participles that share the auxiliary of the verb before.
@Suite struct SharedAuxiliaryTests {
    @Test(arguments: [
        (
            "I ladri hanno rotto la finestra, preso il denaro e rubato un quadro.",
            "The thieves broke the window, took money and stole a painting."
        ),
        ("Hanno visto un film, girato in Sicilia.", "They watched a movie, shot in Sicily."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
