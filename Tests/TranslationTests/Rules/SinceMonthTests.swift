import Testing

/// A state that goes on since a month; a participle's time.
@Suite struct SinceMonthTests {
    @Test(arguments: [
        ("Il museo è chiuso da marzo.", "The museum has been closed since March."),
        ("La coppia, sposata da vent'anni, ha due figli.", "The couple, married for 20 years, has two children."),
        ("Il museo è aperto da marzo a ottobre.", "The museum is opened from March to October."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
