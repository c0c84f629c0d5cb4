import Testing

/// The subject behind tells the subjunctive.
@Suite struct SubjunctivesTests {
    @Test(arguments: [
        ("Non vedo l'ora che arrivi Natale.", "I can't wait for Christmas to arrive")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
