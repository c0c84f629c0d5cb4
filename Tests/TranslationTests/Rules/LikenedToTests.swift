import Testing

/// Who is as tall as somebody is no subject.
@Suite struct LikenedToTests {
    @Test(arguments: [
        ("È alta quanto sua madre.", "as tall as her mother|as tall as his mother")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(part.split(separator: "|").contains { english.contains($0) }, "\(english)")
    }
}
