import Testing

/// *Loro* behind a verb of telling.
@Suite struct DativeLoroTests {
    @Test(arguments: [
        ("Il cantante ha spiegato loro perché aveva annullato il concerto.", "explained to them why"),
        ("Il preside ha chiesto loro di collaborare.", "asked them to collaborate"),
        ("Quando arrivano loro, la festa comincia.", "they"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
