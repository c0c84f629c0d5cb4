import Testing

/// A measure with *di* before its noun.
@Suite struct MeasureCompoundTests {
    @Test(arguments: [
        ("I sindacati hanno proclamato uno sciopero di otto ore.", "an eight-hour strike"),
        ("Un ragazzo di sedici anni ha vinto la gara.", "A sixteen-year-old boy"),
        ("Ha bevuto un litro di latte.", "a liter of milk"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
