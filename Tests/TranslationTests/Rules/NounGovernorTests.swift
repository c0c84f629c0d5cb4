import Testing

/// The verb that a noun is the object of tells its sense.
@Suite struct NounGovernorTests {
    @Test(arguments: [
        ("Mio figlio non ha finito i compiti.", "homework"),
        ("Il sindaco ha diviso i compiti tra gli uffici.", "tasks"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
