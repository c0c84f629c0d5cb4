import Testing

/// Più between a relative pronoun and its verb.
@Suite struct MostOfAllTests {
    @Test(arguments: [
        ("Quello che più conta è la salute.", "What counts most is health."),
        ("La cosa che più mi preoccupa è il freddo.", "The thing that worries me most is cold."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
