import Testing

/// *more* and *less* behind an amount.
@Suite struct SoMuchLessTests {
    @Test(arguments: [
        ("Gli apprendisti guadagnano il 30% in meno dei colleghi.", "30% less than")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
