import Testing

/// Instructions in the infinitive.
@Suite struct RequestReadingTests {
    @Test(arguments: [
        ("Produrre delle copie dei documenti e portarle in ufficio.", "Make copies"),
        ("Leggete questo testo.", "Read this text"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
