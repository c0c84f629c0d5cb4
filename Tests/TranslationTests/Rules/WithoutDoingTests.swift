import Testing

/// *Without* with its subject and a form in *-ing*.
@Suite struct WithoutDoingTests {
    @Test(arguments: [
        ("Il ladro è entrato senza che nessuno lo vedesse.", "The thief entered without anyone seeing it."),
        ("La gatta uscì senza che il cane abbaiasse.", "The cat went out without the dog barking."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
