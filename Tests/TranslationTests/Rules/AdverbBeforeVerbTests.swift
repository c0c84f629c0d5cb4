import Testing

/// An adverb between the subject and its verb.
@Suite struct AdverbBeforeVerbTests {
    @Test(arguments: [
        ("I pompieri ora hanno spento il fuoco.", "have now put out"),
        ("La biblioteca adesso è aperta.", "The library is now open"),
        ("Non sempre piove.", "doesn't always rain"),
        ("I gatti non sempre obbediscono.", "don't always obey"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
