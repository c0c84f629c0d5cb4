import Testing

/// What something is called.
@Suite struct CalledSoTests {
    @Test(arguments: [
        ("Il critico ha definito il film \"inutile\".", "called the"),
        ("Ha definito vergognose le parole del rivale.", "called"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
