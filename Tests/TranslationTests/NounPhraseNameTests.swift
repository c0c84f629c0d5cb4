import Testing

@testable import Translation

/// Names and titles: Italian, and what the English must hold.
@Suite struct NounPhraseNameTests {
    /// Titles before names.
    @Test(arguments: [
        ("Il presidente Xi Jinping ha parlato.", "President Xi Jinping"),
        ("L'attore americano Tom Hanks ha parlato.", "American actor Tom Hanks"),
        ("Il ministro degli Esteri Antonio Tajani ha parlato.", "Foreign Minister Antonio Tajani"),
        ("Il giornalista Marco Rossi ha parlato.", "ournalist Marco Rossi"),
        ("Il 28enne Vidal ha vinto.", "28-year-old Vidal"),
        ("Papa Giovanni XXIII era italiano.", "Pope John XXIII"),
    ])
    func titles(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
