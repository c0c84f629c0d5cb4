import Testing

/// What moves somebody stands behind its verb.
@Suite struct MovesSomebodyTests {
    @Test(arguments: [
        ("Mi preoccupa la sua salute.", "worries me"),
        ("Ci ha sorpreso la tua lettera.", "letter surprised us"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
