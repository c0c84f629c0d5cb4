import Testing

/// Who somebody is, before *sono io*.
@Suite struct IdentityOrderTests {
    @Test(arguments: [
        ("Il colpevole sono io.", "I'm the culprit."),
        ("Il colpevole è lui.", "The culprit"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
