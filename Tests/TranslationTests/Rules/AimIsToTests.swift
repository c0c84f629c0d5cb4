import Testing

/// No *that* before an infinitive.
@Suite struct AimIsToTests {
    @Test(arguments: [
        ("Lo scopo è quello di ridurre i rifiuti.", "is to reduce")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
