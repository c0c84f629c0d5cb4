import Testing

/// Participles behind an object.
@Suite struct SharedStoriesTests {
    @Test(arguments: [
        ("Hanno trovato tre donne uccise in casa.", "They found three women killed at home."),
        ("Raccontano le esperienze condivise con gli amici.", "They recount experiences shared with friends."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
