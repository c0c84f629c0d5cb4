import Testing

/// *lo stesso* for what was named, and adjectives for no noun at all.
@Suite struct TheSameTests {
    @Test(arguments: [
        ("Gli anticorpi contro lo stesso si formano lentamente.", "Antibodies against it form slowly."),
        ("Vivono all'interno della stessa.", "They live within it."),
        ("Il difficile è dormire.", "The difficult thing is to sleep."),
        (
            "Il bello di questo lavoro è che si viaggia molto.",
            "The beautiful thing about this work is that you travel a lot."
        ),
        ("Il giovane è partito.", "The young man left."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
