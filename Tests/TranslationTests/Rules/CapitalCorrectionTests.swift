import Testing

/// Capitals of names, institutions and acronyms.
@Suite struct CapitalCorrectionTests {
    @Test(arguments: [
        ("La legge riguarda gruppi di Paesi specifici.", "groups of specific countries"),
        ("Il castello fu costruito per volere dei Visconti.", "the Visconti"),
        ("I test del nuovo laboratorio (TAN) sono efficaci.", "(TAN)"),
        ("La città fu fondata dai Greci.", "founded by the Greeks"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
