import Testing

/// Degrees with an adjective.
@Suite struct DegreeArticleTests {
    @Test(arguments: [
        ("A livello puramente teorico la scelta è giusta.", "At a purely theoretical level the choice is right."),
        ("A livello regionale la legge funziona.", "Regionally the law works."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
