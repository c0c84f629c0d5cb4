import Testing

/// The future of a tale, and what would have been.
@Suite struct FutureInPastTests {
    @Test(arguments: [
        ("Due anni dopo sarebbe diventato campione del mondo.", "Two years later he'd become world champion."),
        ("Se avesse studiato, sarebbe diventato medico.", "If he'd studied, he'd have become a doctor."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
