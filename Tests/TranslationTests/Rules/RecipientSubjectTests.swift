import Testing

/// Who gets something in a passive.
@Suite struct RecipientSubjectTests {
    @Test(arguments: [
        ("Nel 2015 le è stato conferito il titolo.", "In 2015 she was awarded the title"),
        ("Agli studenti è stato offerto un rimborso.", "The students were offered a refund"),
        ("Ai clienti è stata offerta della birra.", "The customers were offered beer"),
        ("Ai bambini non è stato detto nulla.", "told anything"),
        ("Il premio è stato conferito a una poetessa.", "The award was"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
