import Testing

/// One of those whom a pronoun names.
@Suite struct OneOfUsTests {
    @Test(arguments: [
        ("Ognuno di loro può votare.", "Each of them can vote"),
        ("Nessuno di noi parla russo.", "None of us speaks"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
