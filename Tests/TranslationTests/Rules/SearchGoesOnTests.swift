import Testing

/// Somebody who searches is searching.
@Suite struct SearchGoesOnTests {
    @Test(arguments: [
        ("La polizia cerca il ladro che ha rubato il quadro.", "are looking for the thief|is looking for the thief")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(part.split(separator: "|").contains { english.contains($0) }, "\(english)")
    }
}
