import Testing

/// Subjects behind one verb after another.
@Suite struct TakenSubjectTests {
    @Test(arguments: [
        (
            "Ogni giorno, in Italia, si verificano sul lavoro 2.500 incidenti, muoiono 3 persone e 27 rimangono invalide.",
            "Every day, in Italy, 2,500 accidents occur on work, 3 people die and 27 remain disabled."
        )
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
