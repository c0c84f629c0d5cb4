import Testing

/// The future seen from the past.
@Suite struct FutureOfPastTests {
    @Test(arguments: [
        (
            "La proposta originale del governo prevedeva che i soldi dei contribuenti sarebbero stati spesi per le scuole pubbliche.",
            "would be spent on"
        )
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
