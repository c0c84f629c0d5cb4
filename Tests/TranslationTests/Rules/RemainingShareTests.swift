import Testing

/// An adjective before a share belongs to it.
@Suite struct RemainingShareTests {
    @Test(arguments: [
        ("Il restante 48 per cento va allo Stato.", "The remaining 48 percent"),
        ("Il restante 20% va allo Stato.", "The remaining 20%"),
        ("Il 20% va allo Stato.", "20% goes"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.hasPrefix(part), "\(english)")
    }
}
