import Testing

/// Plurals in -tori.
@Suite struct DoerTests {
    @Test(arguments: [
        ("Gli operatori cechi vendono più telefoni.", "Czech operators sell more phones."),
        ("I giocatori italiani hanno vinto.", "Italian players won."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
