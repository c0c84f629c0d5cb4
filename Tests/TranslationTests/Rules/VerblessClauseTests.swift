import Testing

/// Clauses without a verb.
@Suite struct VerblessClauseTests {
    @Test(arguments: [
        ("Approvata dal Senato la riforma della giustizia.", "The justice reform was approved by the Senate"),
        ("Arrestati tre uomini accusati di rapina.", "Three men accused of robbery were arrested"),
        ("Soddisfatto il ministro.", "The minister was satisfied"),
        ("Grande la partecipazione dei cittadini.", "Citizens' participation is"),
        ("Due i morti, dieci i feriti.", "Two dead, ten injured"),
        ("Inaugurata la nuova biblioteca comunale", "The new municipal library inaugurated"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
