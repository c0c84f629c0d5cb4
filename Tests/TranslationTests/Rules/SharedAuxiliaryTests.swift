import Testing

/// Participles that share the auxiliary of the verb before.
@Suite struct SharedAuxiliaryTests {
    @Test(arguments: [
        (
            "I ladri hanno rotto la finestra, preso i gioielli e rubato un quadro.",
            "Thieves broke the window, took pieces of jewelry and stole a painting."
        ),
        ("Hanno visto un film, girato in Sicilia.", "They watched a movie, shot in Sicily."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
