import Testing

/// *più* counts the subject behind a verb.
@Suite struct MoreOfThemTests {
    @Test(arguments: [
        ("Servono più infermieri.", "More nurses are needed")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
