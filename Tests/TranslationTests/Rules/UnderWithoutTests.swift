import Testing

/// *Without* denies once.
@Suite struct UnderWithoutTests {
    @Test(arguments: [
        ("Ha superato l'esame senza nessun problema.", "He passed the exam without any problem."),
        ("La ragazza è andata via senza avvertire nessuno.", "The girl left without warning anyone."),
        ("Uscì senza dire niente a nessuno.", "He went out without saying anything to anyone."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
