import Testing

/// Names before and after what they name.
@Suite struct NameOrderTests {
    @Test(arguments: [
        ("Il telescopio Hubble è famoso in tutto il mondo.", "The Hubble"),
        ("Il fiume Mystic e il lago Trasimeno sono vicini.", "The Mystic River and Lake Trasimeno"),
        ("L'uragano Katrina ha distrutto la città.", "Hurricane Katrina"),
        ("Il presidente Rossi ha parlato.", "President Rossi"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
