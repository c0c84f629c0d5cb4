import Testing

/// A wish that opens with its verb.
@Suite struct UnrealWishTests {
    @Test(arguments: [
        ("Fosse vero!", "If only it were true!"),
        ("L'avessi saputo!", "If only I'd known!"),
        ("Se fosse vero, lo saprei.", "If it were true"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
