import Testing

/// What is about to be done.
@Suite struct ImminentPassiveTests {
    @Test(arguments: [
        ("La strada sta per essere chiusa.", "The road is about to be closed."),
        ("Il ponte sta per crollare.", "The bridge is about to collapse."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
