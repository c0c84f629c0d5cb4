import Testing

/// Tra before quelli.
@Suite struct AmongThoseTests {
    @Test(arguments: [
        ("Queste città sono tra quelle più care.", "These cities are among the dearest ones.")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
