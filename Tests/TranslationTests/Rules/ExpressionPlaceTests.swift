import Testing

/// Expressions that are one adjective.
@Suite struct ExpressionPlaceTests {
    @Test(arguments: [
        ("Sarkozy incontra i pescatori in collera.", "Sarkozy meets angry fishermen."),
        ("Ha parlato con i genitori in ansia per i figli.", "parents worried about"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
