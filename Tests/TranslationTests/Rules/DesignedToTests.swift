import Testing

/// What something was thought out for.
@Suite struct DesignedToTests {
    @Test(arguments: [
        ("Sono zaini pensati per durare.", "designed to last"),
        ("È un programma studiato per i giovani.", "designed for"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
