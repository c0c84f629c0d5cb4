import Testing

/// Subjects behind their verbs, with all that belongs to them.
@Suite struct InversionReorderingTests {
    @Test(arguments: [
        (
            "Si terrà domani a Palermo la cerimonia in ricordo del giudice ucciso dalla mafia trent'anni fa.",
            "The ceremony in memory of the judge killed by the mafia 30 years ago will be held tomorrow in Palermo"
        ),
        (
            "È finita nella notte la fuga di Marco Bellini, il broker ricercato da marzo.",
            "The escape of Marco Bellini, the broker sought since March, ended"
        ),
        ("Alla manifestazione parteciperanno centinaia di studenti.", "Hundreds of students will take part in the"),
        (
            "Resta alta la tensione al confine tra i due paesi.",
            "The tension on the border between the two countries remains high"
        ),
        ("Restano da chiarire le responsabilità della banca.", "The bank's responsibilities remain to be clarified"),
        ("Servono nuove regole.", "New rules are needed"),
        ("A favore hanno votato 34 consiglieri.", "34 councilors voted in favor"),
        ("Nel mirino degli inquirenti sono finiti tre dirigenti.", "Three executives ended"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
