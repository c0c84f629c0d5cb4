import Testing

/// In which respect something changes.
@Suite struct RespectTests {
    @Test(arguments: [
        ("Le case sono calate di valore.", "The houses fell in value."),
        ("I prezzi sono calati del dieci per cento.", "Prices fell by ten percent."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
