import Testing

/// What somebody says somewhere.
@Suite struct ReportedSomewhereTests {
    @Test(arguments: [
        (
            "Lo scrittore ha confessato ieri in occasione del Festival di Segovia, che il progetto è un azzardo.",
            "The writer confessed yesterday on the occasion of Segovia's festival, that the project is gambling."
        )
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
