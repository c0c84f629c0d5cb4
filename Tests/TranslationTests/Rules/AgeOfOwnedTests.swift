import Testing

/// The age of somebody's child or animal.
@Suite struct AgeOfOwnedTests {
    @Test(arguments: [
        ("La figlia di nove anni del presidente dorme.", "The president's nine-year-old daughter sleeps."),
        ("Il cane di tre mesi dorme.", "The three-month-old dog sleeps."),
        ("La figlia del presidente dorme.", "The president's daughter sleeps."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
