import Testing

/// An adjective and what it is enough for.
@Suite struct EnoughToTests {
    @Test(arguments: [
        ("Il tavolo è abbastanza lungo da ospitare venti persone.", "long enough to"),
        ("Non è abbastanza ricco per comprare la villa.", "rich enough to"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
