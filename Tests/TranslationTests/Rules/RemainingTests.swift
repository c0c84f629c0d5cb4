import Testing

/// What is left.
@Suite struct RemainingTests {
    @Test(arguments: [
        ("I soldi rimasti erano pochi.", "Remaining money")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
