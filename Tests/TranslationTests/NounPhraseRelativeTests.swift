import Testing

@testable import Translation

/// Relative pronouns: Italian, and what the English must hold.
@Suite struct NounPhraseRelativeTests {
    /// By antecedent and preposition.
    @Test(arguments: [
        ("Conosco l'uomo che canta.", "the man who sings"),
        ("È una legge che protegge tutti.", "that protects"),
        ("È la città in cui Marco abita.", "the city where Marco lives"),
        ("È il periodo in cui Marco studiava.", "the period when"),
        ("È il motivo per cui resto.", "the reason why"),
        ("È l'uomo il cui nome è famoso.", "whose name"),
        ("Ha visitato molti paesi, tra cui la Francia.", "including France"),
        ("Non capisco ciò che dici.", "what you say"),
    ])
    func pronouns(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
