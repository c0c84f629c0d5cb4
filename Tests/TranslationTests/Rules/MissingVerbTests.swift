import Testing

/// Verbs that might be nouns or adjectives.
@Suite struct MissingVerbTests {
    @Test(arguments: [
        ("La coppia vive a Londra da due anni.", "has been living in London for two years"),
        ("La legge tutela i lavoratori.", "The law protects workers"),
        ("Il debito pesa sui conti pubblici.", "The debt weighs on"),
        ("Il biglietto costa due euro.", "costs two euros"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
