import Testing

/// The present of what is to come.
@Suite struct PlansAheadTests {
    @Test(arguments: [
        ("Stasera esco con Luca.", "I'm going out"),
        ("Domani ti chiamo.", "I'll call you"),
        ("Lo faccio dopo.", "I'll do it later."),
        ("Ogni giorno vado a scuola.", "go to school"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
