import Testing

/// *Le* before a verb without an object.
@Suite struct DativeOfArrivalTests {
    @Test(arguments: [
        ("Le è arrivato un pacco.", "A package reached her."),
        ("Le ha viste ieri.", "He saw them yesterday."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
