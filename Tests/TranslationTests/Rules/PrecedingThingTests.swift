import Testing

/// What something goes before or after.
@Suite struct PrecedingThingTests {
    @Test(arguments: [
        (
            "Durante il periodo precedente la guerra, la popolazione era cresciuta.",
            "During the period before the war, the population had grown."
        ),
        (
            "Nei giorni seguenti la rivolta, il porto rimase chiuso.",
            "On days following the revolt, the port remained closed."
        ),
        ("Il mese precedente il ministro era malato.", "The previous month the minister was sick."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
