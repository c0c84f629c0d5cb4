import Testing

/// What is clear or not is the question.
@Suite struct UnclearQuestionTests {
    @Test(arguments: [
        ("Il comune vuole vendere la villa, ma non è ancora chiaro a chi.", "but it is not|but it's not|but it isn't"),
        ("Era noto come pittore.", "was known as"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(part.split(separator: "|").contains { english.contains($0) }, "\(english)")
    }
}
