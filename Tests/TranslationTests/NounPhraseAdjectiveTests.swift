import Testing

@testable import Translation

/// Adjectives and determiners: Italian, and what the English must hold.
@Suite struct NounPhraseAdjectiveTests {
    /// Order and comparison.
    @Test(arguments: [
        ("È una crisi economica internazionale.", "international economic crisis"),
        ("È il miglior giocatore della squadra.", "the best player"),
        ("Cerco una casa più grande.", "a bigger house"),
        ("È un libro molto lungo.", "a very long book"),
        ("Il presidente stesso ha parlato.", "The president himself"),
    ])
    func order(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }

    /// Possessives by owner.
    @Test(arguments: [
        ("Un mio amico è arrivato.", "A friend of mine"),
        ("Anna ama il suo lavoro.", "her job"),
        ("La banca aiuta i suoi clienti.", "its customers"),
        ("Anna ha alzato la mano.", "her hand"),
        ("Anna si è rotta il braccio.", "her arm"),
        ("La mia casa è grande, il tuo giardino è piccolo.", "your garden"),
    ])
    func possessives(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }

    /// Quantifiers.
    @Test(arguments: [
        ("Tutti gli uomini sono uguali.", "All men"),
        ("Ha letto tutto il libro.", "the whole book"),
        ("Nessun uomo è un'isola.", "No man"),
        ("Ogni uomo ha un nome.", "Every man"),
        ("Il campo riceve molta acqua.", "a lot of water"),
        ("Gli altri aspettano.", "The others"),
        ("Ha comprato altri due libri.", "another two books"),
    ])
    func quantifiers(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
