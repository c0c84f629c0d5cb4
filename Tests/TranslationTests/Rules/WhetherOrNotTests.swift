import Testing

/// *Che* before a choice.
@Suite struct WhetherOrNotTests {
    @Test(arguments: [
        ("Che tu sia pronto o no, partiamo.", "Whether you're ready or not, we leave."),
        ("Che tu sia qui, è una fortuna.", "That"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
