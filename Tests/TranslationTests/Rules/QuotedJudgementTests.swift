import Testing

/// Quoted adjectives that judge.
@Suite struct QuotedJudgementTests {
    @Test(arguments: [
        (
            "Il direttore dice che è \"irritante\" che le società debbano pagare.",
            "The director says that it is \"irritating\" that companies must pay."
        )
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
