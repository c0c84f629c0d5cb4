import Testing

/// *stesso* behind a pronoun that acts.
@Suite struct ActorHimselfTests {
    @Test(arguments: [
        ("Lui stesso ha confermato la notizia.", "He himself confirmed"),
        ("Lei stessa ha firmato la lettera.", "She herself signed"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
