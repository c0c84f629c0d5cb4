import Testing

/// Participles between a noun and its complement.
@Suite struct ParticipleBeforeComplementTests {
    @Test(arguments: [
        ("Hanno seguito lezioni settimanali organizzate di musica.", "organized weekly music lessons"),
        ("Il comune ha un archivio digitalizzato di fotografie.", "a digitized photograph archive"),
        ("La polizia ha fermato un uomo accusato di furto.", "a man accused of theft"),
        ("Portava una giacca coperta di polvere.", "covered"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
