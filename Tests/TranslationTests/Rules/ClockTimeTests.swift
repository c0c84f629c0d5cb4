import Testing

/// Hours.
@Suite struct ClockTimeTests {
    @Test(arguments: [
        ("La cerimonia comincia alle 18 e si conclude alle 20.30.", "at 6 p.m. and ends at 8:30 p.m."),
        ("Il museo è aperto dalle 9.30 alle 19.", "from 9:30 a.m. to 7 p.m."),
        ("La partita comincia alle 9 di sera.", "at 9 in the evening"),
        ("Alle ore 15 è prevista la conferenza stampa.", "At 3 p.m."),
        ("Il gol è arrivato al 30' del secondo tempo.", "in the 30th minute of the second half"),
        ("Sei tornata alle 5:00.", "at 5:00"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
