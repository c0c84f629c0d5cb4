import Testing

/// Ci as a place.
@Suite struct PlaceCliticTests {
    @Test(arguments: [
        (
            "La stanza era piccola e gli studenti non ci potevano dormire.",
            "The room was small and the students couldn't sleep there."
        ),
        ("Ci parla sempre.", "He always speaks to us."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
