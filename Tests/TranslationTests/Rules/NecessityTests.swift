import Testing

/// Need and permission.
@Suite struct NecessityTests {
    @Test(arguments: [
        ("Bisogna intervenire subito.", "You have to intervene"),
        ("Non bisogna dimenticare le vittime.", "mustn't forget"),
        ("La legge consente di detrarre le spese mediche.", "allows you to deduct"),
        ("Può lasciarla in deposito e proseguire a piedi.", "and continue on foot"),
        ("Il vino va servito freddo.", "must be served cold"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
