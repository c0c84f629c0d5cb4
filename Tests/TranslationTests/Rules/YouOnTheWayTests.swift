import Testing

/// *You* for *si* behind a gerund or an infinitive of purpose.
@Suite struct YouOnTheWayTests {
    @Test(arguments: [
        (
            "Camminando lungo la spiaggia si raggiunge una piccola chiesa.",
            "Walking along the beach you reach a small church."
        ),
        ("Per arrivare al castello si prende la funivia.", "To reach the castle you take the cable car."),
        ("In questa valle si produce un ottimo vino.", "In this valley an excellent wine is produced."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
