import Testing

/// *di* and an infinitive after verbs of saying and thinking.
@Suite struct IndirectStatementTests {
    @Test(arguments: [
        ("Il governo ha annunciato di voler tagliare le tasse.", "announced that it wanted to cut taxes"),
        (
            "Il ministro ha detto di aver incontrato i sindacati e di non essere preoccupato.",
            "said he had met the unions and was not worried"
        ),
        ("Molti italiani credono di poter vincere senza fatica.", "they can win"),
        ("La società ha ammesso di aver perso i dati dei clienti.", "admitted having lost"),
        ("Il medico ha detto a Marco di restare a letto per una settimana.", "told Marco to stay"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
