import Testing

/// The place that opens a headline.
@Suite struct OpeningPlaceTests {
    @Test(arguments: [
        ("Palermo, crolla un palazzo.", "Palermo, a building collapses."),
        ("Torino, trovato un antico pozzo sotto una scuola.", "Turin, an ancient well was found under a school."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
