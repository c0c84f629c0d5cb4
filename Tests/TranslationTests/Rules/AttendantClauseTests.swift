import Testing

/// What somebody does meanwhile.
@Suite struct AttendantClauseTests {
    @Test(arguments: [
        ("Il titolo ha ceduto il 4 per cento, con il Nasdaq che ha perso terreno.", "with the Nasdaq losing ground"),
        ("Vive con un uomo che lavora in banca.", "who works"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
