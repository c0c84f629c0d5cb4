import Testing

/// Days that their events are named by.
@Suite struct DayGenitiveTests {
    @Test(arguments: [
        ("La partita di martedì è finita male.", "Tuesday's game ended badly."),
        ("La riunione di lunedì mattina è stata annullata.", "Monday morning's meeting was canceled."),
        ("Le elezioni di domenica scorsa hanno cambiato tutto.", "Last Sunday's elections changed everything."),
        ("Questa è la rivista del mese scorso.", "This is last month's magazine."),
        ("È arrivato la notte di sabato.", "He arrived on Saturday night."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
