import Testing

/// Demonstratives before institutions with a capital.
@Suite struct InstitutionDemonstrativeTests {
    @Test(arguments: [
        ("Dice che \"questa Città non vuole morire\".", "He says \"this city doesn't want to die\"."),
        ("Questo Governo è debole.", "This government is weak."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
