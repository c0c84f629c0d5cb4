import Testing

/// One of those who.
@Suite struct OneOfThoseTests {
    @Test(arguments: [
        ("Fu uno di quelli che votarono contro la legge.", "one of those who voted")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
