import Testing

/// Whom somebody calls something.
@Suite struct JudgedAsTests {
    @Test(arguments: [
        ("Ti ho sempre considerato un maestro.", "considered you a"),
        ("Li hanno bollati come codardi.", "branded them as"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
