import Testing

/// A bare noun qualifies the noun before it.
@Suite struct NounCompoundTests {
    @Test(arguments: [
        ("Il settore trasporti è in crisi.", "transport sector"),
        ("La crisi profughi preoccupa il governo.", "refugee crisis"),
        ("Il reparto vendite chiude a giugno.", "sales department"),
        ("L'allarme incendi è scattato due volte.", "fire alarm"),
        ("Il mercato cresce da mesi.", "The market"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
