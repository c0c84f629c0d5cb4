import Testing

/// The clause of *senza che*.
@Suite struct WithoutClauseTests {
    @Test(arguments: [
        ("È uscita senza che nessuno se ne accorgesse.", "without anyone noticing"),
        ("Partirono senza che la madre lo sapesse.", "without the mother knowing"),
        ("Partirono senza salutare.", "without saying goodbye"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
