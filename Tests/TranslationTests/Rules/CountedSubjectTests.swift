import Testing

/// Figures behind their verb.
@Suite struct CountedSubjectTests {
    @Test(arguments: [
        ("Di questi sono stati salvati solo 20.", "Of these just 20 were saved.")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
