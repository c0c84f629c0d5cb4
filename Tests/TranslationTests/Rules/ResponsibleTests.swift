import Testing

/// Adjectives that need what they govern.
@Suite struct ResponsibleTests {
    @Test(arguments: [
        ("I soggetti responsabili degli operatori hanno parlato.", "Individuals responsible for operators spoke.")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
