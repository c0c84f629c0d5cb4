import Testing

/// Morto with how or where.
@Suite struct DiedTests {
    @Test(arguments: [
        ("Ha creato una fondazione in onore del figlio morto di overdose.", "the son who died of overdose"),
        ("I soldati morti in guerra erano giovani.", "The soldiers who died in war were young."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
