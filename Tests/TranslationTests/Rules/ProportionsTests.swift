import Testing

/// Clauses that grow together.
@Suite struct ProportionsTests {
    @Test(arguments: [
        ("Più passa il tempo, meno speranze ci sono.", "The more time goes by, the fewer hopes there are"),
        ("Più si sale, più l'aria diventa fredda.", "the colder air becomes"),
        ("Maggiore è il rischio, più alto è il guadagno.", "The greater the risk, the higher"),
        ("Quanto più il governo esita, tanto più cresce la sfiducia.", "The more the government hesitates, the more"),
        ("Più leggi questo libro, meno capisci.", "The more you read this book, the less you understand"),
        ("Ha più amici di Marco.", "more friends than Marco"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
