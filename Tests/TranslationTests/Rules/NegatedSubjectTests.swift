import Testing

/// A negation that Italian says at the verb and at the subject behind it.
@Suite struct NegatedSubjectTests {
    @Test(arguments: [
        ("Non si esclude alcuna ipotesi.", "No hypothesis is ruled out"),
        ("Non è stato trovato nessun testimone.", "No witness was found"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
