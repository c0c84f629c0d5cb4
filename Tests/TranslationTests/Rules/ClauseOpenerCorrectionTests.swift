import Testing

/// Words that open a clause or a phrase.
@Suite struct ClauseOpenerCorrectionTests {
    @Test(arguments: [
        ("Nonostante faccia parte dell'Unione, il paese non usa l'euro.", "Although it is part"),
        ("Nonostante il caldo, sono usciti.", "Despite"),
        ("Data questa situazione, il governo ha rinviato la riforma.", "Given this situation"),
        ("Si è rivolto ai carabinieri dopo aver tentato invano di fuggire.", "after trying in vain"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
