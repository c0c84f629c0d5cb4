import Testing

/// *anche* before a subject.
@Suite struct SubjectFocusTests {
    @Test(arguments: [
        ("Anche il presidente ha parlato della riforma.", "The president also talked"),
        ("Hanno parlato anche di sport.", "also"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
