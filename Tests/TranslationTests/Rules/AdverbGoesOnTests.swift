import Testing

/// Adverbs whose last word goes on.
@Suite struct AdverbGoesOnTests {
    @Test(arguments: [
        (
            "Il giudice ha insistito sul fatto che la legge è chiara.",
            "The judge insisted on the fact that the law is clear."
        ),
        ("Un vino di più alta qualità costa molto.", "A wine of higher quality is expensive."),
        ("È stato colto sul fatto.", "He was caught in the act."),
        ("Mangia di più.", "He eats more."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
