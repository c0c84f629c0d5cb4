import Testing

/// Adjectives that work as prepositions, and those of a plural.
@Suite struct GovernedArticleTests {
    @Test(arguments: [
        ("La casa precedente la guerra è stata demolita.", "The house before the war was torn down."),
        ("Le piante presenti sull'isola sono rare.", "The plants present on the island are rare."),
        ("Il giorno precedente pioveva.", "The previous day it rained."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
