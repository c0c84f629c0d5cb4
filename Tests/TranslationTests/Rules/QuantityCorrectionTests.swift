import Testing

/// *Molto* before a noun and before an adjective.
@Suite struct QuantityCorrectionTests {
    @Test(arguments: [
        ("C'è ancora molto lavoro da fare.", "There's still a lot of work to do."),
        ("È uno spettacolo noioso e troppo lungo.", "It's a boring and too long show."),
        ("Il fiume, lungo 120 chilometri, nasce in Francia.", "The river, 120 kilometers long, rises in France."),
        ("Sono ancora molto stanco.", "I'm still very tired."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
