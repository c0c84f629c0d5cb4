import Testing

/// The sooner the better.
@Suite struct SoonerTheBetterTests {
    @Test(arguments: [
        ("Prima si parte, meglio è.", "The sooner you leave, the better."),
        ("Prima o poi arriverà.", "Sooner or later he'll arrive."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
