import Testing

/// Days that their events are named by.
@Suite struct DayGenitiveTests {
    @Test(arguments: [
        ("L'attentato di martedì ha provocato dieci morti.", "Tuesday's attack caused ten deaths."),
        ("La riunione di lunedì mattina è stata annullata.", "Monday morning's meeting was canceled."),
        ("Le elezioni di domenica scorsa hanno cambiato tutto.", "Last Sunday's elections changed everything."),
        ("Il processo è fermo dopo l'attentato del mese scorso.", "The process is stalled after last month's attack."),
        ("È arrivato la notte di sabato.", "He arrived on Saturday night."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
