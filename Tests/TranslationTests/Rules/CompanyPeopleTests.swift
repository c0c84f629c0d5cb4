import Testing

/// People of a company.
@Suite struct CompanyPeopleTests {
    @Test(arguments: [
        ("I dipendenti Fiat scioperano.", "Fiat employees go on strike."),
        ("Il 60% dei dipendenti Microsoft usa Google.", "60% of Microsoft employees use Google."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
