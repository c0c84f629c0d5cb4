import Testing

/// How long something has been so, first.
@Suite struct YearsSinceTests {
    @Test(arguments: [
        ("Sono due anni che non fumo.", "I haven't smoked for two years."),
        ("È un mese che piove.", "for a month"),
        ("Sono due anni difficili.", "two"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
