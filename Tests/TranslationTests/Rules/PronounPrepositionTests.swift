import Testing

/// Prepositions before a personal pronoun.
@Suite struct PronounPrepositionTests {
    @Test(arguments: [
        ("Non so nulla su di lui.", "nothing about him"),
        ("Potete contare su di noi.", "count on us"),
        ("Votarono contro di lei.", "against her"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
