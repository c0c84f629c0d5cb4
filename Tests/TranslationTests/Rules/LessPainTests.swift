import Testing

/// Più and meno before a noun.
@Suite struct LessPainTests {
    @Test(arguments: [
        ("Chi beve molto sente meno dolore.", "Those who drink a lot feel less pain."),
        ("Ha meno coraggio.", "He has less courage."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
