import Testing

/// Who did it, of the speaker.
@Suite struct OwnDeedTests {
    @Test(arguments: [
        ("Sono stata io a dirglielo.", "I told him."),
        ("Non sono stata io a rompere il vaso.", "It wasn't me who broke the vase."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
