import Testing

/// Accents that are wrong.
@Suite struct MisspellingTests {
    @Test(arguments: [
        ("Da un pò di tempo piove.", "For some time")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
