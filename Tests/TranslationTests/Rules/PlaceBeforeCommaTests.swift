import Testing

/// A place or team that opens a headline.
@Suite struct PlaceBeforeCommaTests {
    @Test(arguments: [
        ("Ucraina, notte di bombe.", "Ukraine, night"),
        ("Russia, allarme nella notte.", "Russia, al"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
