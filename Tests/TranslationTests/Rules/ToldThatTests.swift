import Testing

/// Whom somebody tells, and then what.
@Suite struct ToldThatTests {
    @Test(arguments: [
        ("Il preside ha avvertito i genitori che la scuola chiuderà.", "parents that")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
