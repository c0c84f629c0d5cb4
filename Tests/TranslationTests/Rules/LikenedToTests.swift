import Testing

/// Who is as tall as somebody is no subject.
@Suite struct LikenedToTests {
    @Test(arguments: [
        ("È alta quanto sua madre.", "as tall as her mother")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
