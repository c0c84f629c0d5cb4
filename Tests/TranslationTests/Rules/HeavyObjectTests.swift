import Testing

/// When and where stand before an object that goes on.
@Suite struct HeavyObjectTests {
    @Test(arguments: [
        ("Hanno fermato all'alba due giovani accusati di furto.", "at dawn two young"),
        ("Ha incontrato ieri i sindaci che protestano.", "yesterday the mayors who"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
