import Testing

/// *chi* that asks nothing.
@Suite struct FreeRelativeTests {
    @Test(arguments: [
        ("È una giornata difficile per chi viaggia in treno.", "for those who travel"),
        ("Il premio va a chi ha lavorato di più.", "to those who worked"),
        ("Chi vuole partecipare deve presentare la domanda.", "Those who want"),
        ("Non so chi ha vinto.", "who won"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
