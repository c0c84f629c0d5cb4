import Testing

/// Joined phrases of one verb.
@Suite struct JoinedGovernmentTests {
    @Test(arguments: [
        ("Il risultato dipende dal tempo e dalle esigenze del cliente.", "on time and the needs")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
