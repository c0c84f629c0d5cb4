import Testing

/// What an expression means may depend on whether it has a recipient.
@Suite struct RecipientOfPhraseTests {
    @Test(arguments: [
        ("Il ministro ha fatto sapere che la legge cambia.", "minister said that"),
        ("Fammi sapere se vieni.", "Let me know"),
        ("Ti farò sapere domani.", "let you know"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
