import Testing

/// Sites.
@Suite struct SiteTests {
    @Test(arguments: [
        ("L'articolo è uscito sul sito Repubblica.it.", "on the site Repubblica.it")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
