import Testing

/// *Never again* and *ever again*, whoever denies.
@Suite struct NeverAgainTests {
    @Test(arguments: [
        ("Non lo vide mai più.", "He never saw it again."),
        ("Nessuno lo ha mai più visto.", "No one ever saw it again."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
