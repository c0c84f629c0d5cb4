import Testing

/// Ordinals with a figure.
@Suite struct FigureOrdinalTests {
    @Test(arguments: [
        ("Vive sopra il 49esimo parallelo.", "He lives above the 49th parallel.")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
