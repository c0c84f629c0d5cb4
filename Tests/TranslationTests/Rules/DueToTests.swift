import Testing

/// To whom something is due.
@Suite struct DueToTests {
    @Test(arguments: [
        ("A lui si deve la costruzione del ponte.", "is due to him"),
        ("Si deve a lei la scoperta della grotta.", "is due to her"),
        ("Il ritardo si deve alla neve.", "is due to snow"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
