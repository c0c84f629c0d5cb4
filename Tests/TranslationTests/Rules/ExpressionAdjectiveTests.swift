import Testing

/// Adjectives of the noun inside an expression.
@Suite struct ExpressionAdjectiveTests {
    @Test(arguments: [
        ("Hanno raggiunto un accordo storico.", "reached a historic agreement"),
        ("Il governo ha proclamato tre giorni di lutto nazionale.", "three days of national mourning"),
        ("È tornato a casa stanco.", "tired"),
        ("Non mi sono mai sentito così solo.", "felt so lonely"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
