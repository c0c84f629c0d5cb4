import Testing

/// *Suo* of somebody who is asked politely.
@Suite struct PoliteRequestTests {
    @Test(arguments: [
        ("Mantenga la sua parola!", "Keep your word!"),
        ("Mi presti la macchina?", "Can you lend me your car?"),
        ("Mi ha rotto il braccio.", "broke my arm"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
