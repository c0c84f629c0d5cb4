import Testing

/// How many there are of those who do something.
@Suite struct ThereAreManyTests {
    @Test(arguments: [
        ("Sono molti i ragazzi che lavorano.", "There are many"),
        ("Non sono pochi gli inquilini che protestano.", "quite a few tenants"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
