import Testing

/// What a verb governs, before the verb.
@Suite struct FrontedComplementTests {
    @Test(arguments: [
        ("Di te mi fido.", "I trust you."),
        ("Con lui non parlo più.", "I don't talk to him anymore."),
        ("A Maria non ho detto nulla.", "I didn't tell Maria anything."),
        ("A Roma abitiamo in centro.", "In Rome"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
