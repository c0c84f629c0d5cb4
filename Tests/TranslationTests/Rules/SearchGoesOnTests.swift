import Testing

/// Somebody who searches is searching.
@Suite struct SearchGoesOnTests {
    @Test(arguments: [
        ("La polizia cerca il ladro che ha rubato il quadro.", "are looking for the thief")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
