import Testing

/// Prepositions before a quotation.
@Suite struct QuotedAgentTests {
    @Test(arguments: [
        ("La legge è approvata da \"tutti i partiti\".", "The law is passed by \"all parties\"."),
        (
            "Il progetto è sostenuto da «un gruppo di cittadini».",
            "The project is supported by \"a group of citizens\"."
        ),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
