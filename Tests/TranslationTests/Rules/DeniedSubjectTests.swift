import Testing

/// Subjects that deny.
@Suite struct DeniedSubjectTests {
    @Test(arguments: [
        ("Non si è presentato nessuno e la festa è finita.", "No one appeared and the party is over.")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
