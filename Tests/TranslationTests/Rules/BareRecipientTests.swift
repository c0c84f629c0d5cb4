import Testing

/// Whom something is given or shown, between the verb and the thing.
@Suite struct BareRecipientTests {
    @Test(arguments: [
        ("La guida mostra ai turisti le grotte dell'isola.", "The guide shows tourists the caves of the island."),
        ("Il padre ha insegnato al figlio a nuotare.", "The father taught his son to swim."),
        (
            "Il direttore ha annunciato ai dipendenti la chiusura della fabbrica.",
            "The director announced the closure of the factory to employees."
        ),
        ("Ha portato la lettera al notaio.", "He brought the letter to the notary."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
