import Testing

/// Adjectives that go with two nouns.
@Suite struct SharedAdjectivesTests {
    @Test(arguments: [
        ("Avevano un governo e una economia più deboli.", "a weaker government and economy"),
        ("La manovra chiede un impegno e un coraggio straordinari.", "an extraordinary commitment and courage"),
        ("Ha un padre anziano e una madre malata.", "an elderly father and a sick mother"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
