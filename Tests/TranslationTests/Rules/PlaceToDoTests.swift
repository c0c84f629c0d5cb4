import Testing

/// No *where* between a noun and an infinitive.
@Suite struct PlaceToDoTests {
    @Test(arguments: [
        ("Cerca un luogo dove dormire.", "a place to sleep"),
        ("Era il parco ideale dove correre.", "park to run"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
