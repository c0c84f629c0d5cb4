import Testing

/// Bullets, numbers and letters that label items stay what they are.
@Suite struct ItemLabelTests {
    @Test(arguments: [
        ("- Il sindaco ha detto no.", "- The mayor said no."),
        ("1. Il sindaco ha detto no.", "1. The mayor said no."),
        ("a) il sindaco ha detto no.", "a) the mayor said no."),
        ("Il governo va a casa.", "The government goes home."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
