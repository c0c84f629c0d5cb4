import Testing

/// *Si* and *tra loro*.
@Suite struct AmongThemselvesTests {
    @Test(arguments: [
        ("I delfini si riconoscono tra loro.", "Dolphins recognize each other."),
        ("I delfini comunicano tra loro.", "Dolphins communicate with each other."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
