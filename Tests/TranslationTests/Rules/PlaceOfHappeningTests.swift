import Testing

/// Where something was found or happened.
@Suite struct PlaceOfHappeningTests {
    @Test(arguments: [
        ("È stata trovata una bomba nella stazione.", "A bomb was found at the station."),
        ("È crollato il ponte sul fiume.", "The bridge on the river collapsed."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
