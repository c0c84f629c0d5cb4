import Testing

/// Whom somebody tells, and then what.
@Suite struct ToldThatTests {
    @Test(arguments: [
        ("Il preside ha avvertito i genitori che la scuola chiuderà.", "parents that|that the school|that school")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(part.split(separator: "|").contains { english.contains($0) }, "\(english)")
    }
}
