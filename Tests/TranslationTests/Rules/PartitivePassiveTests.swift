import Testing

/// Si with a partitive.
@Suite struct PartitivePassiveTests {
    @Test(arguments: [
        ("Si prendono delle decisioni importanti.", "Important decisions are taken."),
        ("Si formano delle macchie sulla pelle.", "Spots on skin form."),
        ("Si ricordano dei vecchi amici.", "They remember old friends."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
