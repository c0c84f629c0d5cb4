import Testing

/// Quello with a complement.
@Suite struct ThatOfTests {
    @Test(arguments: [
        (
            "Il progetto è simile a quello dei ministri che lo hanno preceduto.",
            "The project is similar to that of the ministers that preceded it."
        )
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
