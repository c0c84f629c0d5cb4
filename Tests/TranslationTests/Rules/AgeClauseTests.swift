import Testing

/// Ages with be.
@Suite struct AgeClauseTests {
    @Test(arguments: [
        ("Mia nonna ha 88 anni.", "My grandmother is 88 years old"),
        ("Un ventiseienne è stato arrestato a Napoli.", "A 26-year-old was arrested"),
        ("Madre di tre figli, è stata eletta sindaca.", "she was elected"),
        ("Figlio di un sarto, studiò pittura.", "The son of a tailor, he studied"),
        ("Mio fratello ha tre anni più di me.", "three years older than me"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
