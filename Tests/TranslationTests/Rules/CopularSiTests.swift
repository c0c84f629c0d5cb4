import Testing

/// What somebody proves or gets is no subject.
@Suite struct CopularSiTests {
    @Test(arguments: [
        ("Si è rivelato un disastro.", "proved a disaster"),
        ("Divenne console nel 1902.", "He became"),
        ("Si è comprato una bicicletta.", "bought"),
        ("Si è aggiudicato il primo premio.", "He won"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
