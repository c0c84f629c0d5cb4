import Testing

/// Clauses that *dove*, *cui* without an article and *per cui* open behind a noun.
@Suite struct RelativeAdverbsTests {
    @Test(arguments: [
        (
            "Il villaggio dove nacque il pittore si trova in collina.",
            "The village where the painter was born is in the hills."
        ),
        ("Il paese, cui appartiene l'isola, ha protestato.", "The country, to which the island belongs, protested."),
        (
            "La fabbrica per cui lavorano cento operai è in vendita.",
            "The factory for which one hundred workers work is for sale."
        ),
        ("Era malato, per cui rimase a casa.", "He was sick, so he stayed home."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
