import Testing

/// The small words of foreign names.
@Suite struct ForeignNameRunTests {
    @Test(arguments: [
        (
            "La Royal Society for the Prevention of Cruelty ha pubblicato un rapporto.",
            "Royal Society for the Prevention of Cruelty"
        ),
        ("Il libro si intitola The Old Man and the Sea.", "The Old Man and the Sea"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
