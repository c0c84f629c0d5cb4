import Testing

/// What begins or ends.
@Suite struct EdgeOfTimeTests {
    @Test(arguments: [
        (
            "Demoralizzata a inizio seduta, la Borsa è crollata.",
            "Demoralized at the beginning of the session, the market plunged."
        ),
        ("Da inizio settimana piove.", "Since the start of the week"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
