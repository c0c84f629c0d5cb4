import Testing

/// What is done to what is theirs.
@Suite struct LossRenderingTests {
    @Test(arguments: [
        ("Il conducente si è visto ritirare la patente.", "had his driver's license withdrawn")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
