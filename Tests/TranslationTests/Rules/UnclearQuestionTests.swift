import Testing

/// What is clear or not is the question.
@Suite struct UnclearQuestionTests {
    @Test(arguments: [
        ("Il comune vuole vendere la villa, ma non è ancora chiaro a chi.", "but it is not"),
        ("Era noto come pittore.", "was known as"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
