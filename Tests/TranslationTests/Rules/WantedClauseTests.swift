import Testing

/// Clauses after verbs of wanting and preventing.
@Suite struct WantedClauseTests {
    @Test(arguments: [
        ("Ho bisogno che qualcuno mi aiuti.", "I need someone to help me"),
        ("Bisogna impedire che accada di nuovo.", "prevent it from happening again"),
        ("Aspettiamo che smetta di piovere.", "wait for it to stop raining"),
        ("Non c'è bisogno che tu venga.", "There's no need for you to come"),
        ("Preferisco che tu resti qui.", "I prefer you to stay here"),
        ("Voglio che tu venga.", "I want you to come"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
