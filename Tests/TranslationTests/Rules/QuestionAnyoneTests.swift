import Testing

/// *Qualcuno* and *cosa* in questions.
@Suite struct QuestionAnyoneTests {
    @Test(arguments: [
        ("Qualcuno ha visto la mia borsa?", "Did anyone see my bag?"),
        ("Qualcuno ha visto la mia borsa.", "Someone saw my bag."),
        ("Su cosa state lavorando?", "What are you working on?"),
        ("Da quanto tempo studi l'italiano?", "How long have you been studying Italian?"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
