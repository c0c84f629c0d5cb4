import Testing

/// Exclamations and possessions.
@Suite struct ExclamationTests {
    @Test(arguments: [
        ("Che bella casa!", "What a beautiful house!"),
        ("Mi si è rotta la lavatrice.", "My washing machine broke"),
        ("Quello che ha detto non è vero.", "What he said isn't true"),
        ("Uno è stato arrestato, l'altro è fuggito.", "One was arrested"),
        ("Era uno Stato insulare.", "an island state"),
        ("Draghi ha parlato al Senato.", "Draghi spoke"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
