import Testing

/// How high, how dear, how many.
@Suite struct MeasuredPredicateTests {
    @Test(arguments: [
        ("L'altitudine del lago è di 2.100 metri.", "is 2,100 meters"),
        ("È rimasta vedova a trenta anni.", "at thirty"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
