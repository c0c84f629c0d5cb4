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
}
