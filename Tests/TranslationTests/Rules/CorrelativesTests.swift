import Testing

/// Pairs of conjunctions.
@Suite struct CorrelativesTests {
    @Test(arguments: [
        ("O si cambia o si muore.", "ither"),
        ("Il problema non è tanto il prezzo quanto la qualità.", "not so much the price as the quality"),
        ("Sarebbe un errore, però, rinunciare.", "however"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }

    /// A conjunction that joins nothing more is no pair, and no reason to stop.
    @Test(arguments: ["o", "Andare o", "Bisogna scegliere o", "tanto", "non è tanto", "però"])
    func endsInConjunction(italian: String) {
        #expect(!Italian.english(italian).isEmpty)
    }
}
