import Testing

/// What each of several things costs.
@Suite struct PriceOfEachTests {
    @Test(arguments: [
        ("I biglietti costano venti euro l'uno.", "twenty euros each"),
        ("Le sedie costano 20 dollari l'una.", "20 dollars each"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
