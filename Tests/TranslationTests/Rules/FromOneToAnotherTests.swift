import Testing

/// *altro* counts what is left behind.
@Suite struct FromOneToAnotherTests {
    @Test(arguments: [
        ("Passava da un lavoro all'altro.", "from one work to another|from one job to another")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(part.split(separator: "|").contains { english.contains($0) }, "\(english)")
    }
}
