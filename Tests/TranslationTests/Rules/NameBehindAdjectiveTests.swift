import Testing

/// Titles whose adjective stands before the name.
@Suite struct NameBehindAdjectiveTests {
    @Test(arguments: [
        (
            "L'ex primo ministro giapponese Shinzo Abe è stato ucciso.",
            "Former Japanese Prime Minister Shinzo Abe was killed."
        ),
        ("Lo storico greco Strabone lo notò.", "The Greek historian Strabo noticed it."),
        ("Il gruppo parlamentare Fidesz ha votato contro.", "The Fidesz parliamentary group voted against."),
        ("La Royal Navy inviò tre navi.", "The Royal Navy sent three ships."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
