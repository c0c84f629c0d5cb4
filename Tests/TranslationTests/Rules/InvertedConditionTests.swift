import Testing

/// A condition without *se*.
@Suite struct InvertedConditionTests {
    @Test(arguments: [
        ("Avesse studiato di più, avrebbe passato l'esame.", "If he'd studied more")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
