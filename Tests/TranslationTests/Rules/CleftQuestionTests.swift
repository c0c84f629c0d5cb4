import Testing

/// A question that singles out what it asks for.
@Suite struct CleftQuestionTests {
    @Test(arguments: [
        ("Dov'è che abiti?", "Where do you live?"),
        ("Chi è che parla?", "Who speaks?"),
        ("Qual è il treno che parte?", "train"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
