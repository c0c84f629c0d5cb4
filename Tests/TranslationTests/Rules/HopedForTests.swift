import Testing

/// What was hoped or feared was still to come.
@Suite struct HopedForTests {
    @Test(arguments: [
        ("Sperava che il governo cambiasse la legge.", "He hoped the government would change the law."),
        ("Sperava che il padre fosse vivo.", "He hoped the father was alive."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
