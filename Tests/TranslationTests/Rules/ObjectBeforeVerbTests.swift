import Testing

/// What stands before a clause of place or the word *tutto*.
@Suite struct ObjectBeforeVerbTests {
    @Test(arguments: [
        ("Il ministro, che era in aula, spiega tutto.", "explains everything"),
        ("Frequentò l'accademia e conobbe il suo maestro.", "He attended the academy and met"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
