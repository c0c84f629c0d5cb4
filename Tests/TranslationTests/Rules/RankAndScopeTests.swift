import Testing

/// Superlatives, ranks and where they hold.
@Suite struct RankAndScopeTests {
    @Test(arguments: [
        ("È una delle persone più ricche del mondo.", "It is one of the world's wealthiest people."),
        ("È il paese più ricco di petrolio.", "It's the country richest in oil."),
        ("L'economia è la terza del mondo.", "The economy is the third in the world."),
        (
            "Il secondo maggior produttore mondiale di acciaio è l'India.",
            "The world's second-largest producer of steel is India."
        ),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
