import Testing

@testable import Translation

/// Prepositions: Italian, and what the English must hold.
@Suite struct NounPhrasePrepositionTests {
    /// Times.
    @Test(arguments: [
        ("La riunione comincia alle 11:20.", "at 11:20"),
        ("La riunione comincia alle dieci.", "at ten"),
        ("Lavora dalle 8 alle 10.", "from 8 to 10"),
        ("È morto a 28 anni.", "at the age of 28"),
        ("Conosco un uomo di 28 anni.", "a 28-year-old man"),
        ("Marco arriva lunedì mattina.", "on Monday morning"),
        ("Marco arriva lunedì.", "on Monday"),
        ("Viaggia di notte.", "at night"),
        ("La festa è a marzo.", "in March"),
        ("Resta aperto da marzo a giugno.", "from March to June"),
    ])
    func times(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }

    /// Places by motion.
    @Test(arguments: [
        ("Marco abita a Roma.", "in Rome"),
        ("Marco va a Roma.", "to Rome"),
        ("Marco va in Francia.", "to France"),
        ("Il gatto è caduto nel fiume.", "into the river"),
        ("Marco è alla stazione.", "at the station"),
        ("La scuola è a 20 chilometri da Roma.", "20 kilometers from Rome"),
        ("Vive su un'isola.", "on an island"),
    ])
    func places(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }

    /// By what stands beside.
    @Test(arguments: [
        ("È venuto con il treno.", "by train"),
        ("Due studenti su tre leggono.", "Two"),
        ("È la città più grande del mondo.", "in the world"),
        ("La squadra è formata da dieci giocatori.", "of ten players"),
        ("La legge è stata scritta dal ministro.", "by the minister"),
        ("Marco abita in Francia.", "in France"),
        ("Vive in Italia e in Francia.", "in Italy and France"),
        ("La strada è piena fino a lunedì.", "until Monday"),
    ])
    func others(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
