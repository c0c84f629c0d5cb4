import Testing

/// Come before a preposition.
@Suite struct AsInPlaceTests {
    @Test(arguments: [
        ("Come nel caso della Francia, la crisi è grave.", "As in the case of France, the crisis is severe."),
        ("Come in Italia, anche qui piove.", "As in Italy, here too it rains."),
        ("Come va?", "How's it going?"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
