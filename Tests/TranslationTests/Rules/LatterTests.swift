import Testing

/// *quest'ultimo*, the reader's own, years before a noun, likely subjects.
@Suite struct LatterTests {
    @Test(arguments: [
        ("Marco e Luca sono fratelli; quest'ultimo vive a Roma.", "Marco and Luca are"),
        ("Marco e Luca sono fratelli; quest'ultimo vive a Roma.", "the latter lives in Rome"),
        ("Le città e i villaggi crescono; questi ultimi hanno meno servizi.", "the latter have fewer services"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
