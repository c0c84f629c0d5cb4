import Testing

/// Questions of those who.
@Suite struct ThoseWhoAskedTests {
    @Test(arguments: [
        ("Chi beve molto caffè dorme meno?", "Do those who drink a lot of coffee sleep less?"),
        ("Chi ha vinto la gara?", "Who won the race?"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
