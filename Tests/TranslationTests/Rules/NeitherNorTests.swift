import Testing

/// Pairs of né negate once.
@Suite struct NeitherNorTests {
    @Test(arguments: [
        ("Non ha né tempo né denaro.", "He has neither time nor money"),
        ("Non vuole né mangiare né bere.", "He wants neither to eat nor"),
        ("Né il presidente né il ministro hanno risposto.", "Neither the president nor the minister"),
        ("Non beve né fuma.", "or smoke"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
