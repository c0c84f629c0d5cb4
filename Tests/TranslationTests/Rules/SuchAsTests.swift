import Testing

/// Quali before examples.
@Suite struct SuchAsTests {
    @Test(arguments: [
        (
            "Cura malattie gravi, quali la leucemia e il diabete.",
            "He treats severe illnesses, such as leukemia and diabetes."
        )
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
