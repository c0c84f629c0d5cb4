import Testing

/// Who was asked or told a clause.
@Suite struct ToldToSomebodyTests {
    @Test(arguments: [
        ("Gli è stato chiesto perché non fosse venuto.", "He was asked why he hadn't come."),
        ("Le è stato detto che doveva aspettare.", "She was told"),
        ("È stato detto che doveva aspettare.", "It was said"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
