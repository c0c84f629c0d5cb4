import Testing

/// Bare nouns behind a verb.
@Suite struct BareObjectTests {
    @Test(arguments: [
        ("Il vento cambia spesso direzione.", "often changes direction")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
