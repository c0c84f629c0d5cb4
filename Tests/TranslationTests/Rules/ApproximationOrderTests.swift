import Testing

/// *circa* behind its amount.
@Suite struct ApproximationOrderTests {
    @Test(arguments: [
        ("La banca ha perso il 12% circa del suo valore.", "about 12%"),
        ("Ha dormito tre ore circa.", "about three hours"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
