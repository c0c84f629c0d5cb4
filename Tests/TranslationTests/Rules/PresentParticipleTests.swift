import Testing

/// Present participles with an object.
@Suite struct PresentParticipleTests {
    @Test(arguments: [
        (
            "Un programma utilizzante il sistema di Google non lascia tracce.",
            "A program using Google's system doesn't leave traces."
        ),
        ("Un odore nauseante riempiva la stanza.", "A nauseating smell filled the room."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
