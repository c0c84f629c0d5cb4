import Testing

/// A figure counts what follows with *di*.
@Suite struct FiguresOfManyTests {
    @Test(arguments: [
        ("Sono arrivati 3.000.000 di turisti.", "3,000,000 tourists arrived")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
