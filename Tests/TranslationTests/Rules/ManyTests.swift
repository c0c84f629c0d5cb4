import Testing

/// Quantities said of a subject.
@Suite struct ManyTests {
    @Test(arguments: [
        ("I candidati erano molti.", "The candidates were many.")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
