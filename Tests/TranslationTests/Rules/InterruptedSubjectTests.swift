import Testing

/// Subjects that a clause parts from their verb.
@Suite struct InterruptedSubjectTests {
    @Test(arguments: [
        (
            "La banca, se vorrà sopravvivere, dovrà trovare nuovi capitali.",
            "The bank, if he wants to survive, will have to find new capital."
        ),
        (
            "Molti operai, come hanno spiegato i sindacati, torneranno al lavoro lunedì.",
            "Many workers, as the unions explained, will return to work on Monday."
        ),
        ("L'uomo che ha rubato l'auto e ha ferito la guardia è stato arrestato.", "injured the guard was arrested"),
        (
            "Il presidente visitando la scuola ha parlato con i bambini.",
            "The president visiting school talked to children."
        ),
        ("L'idea di sfruttare il mare fu messa da parte.", "The idea of exploiting the sea was set aside."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
