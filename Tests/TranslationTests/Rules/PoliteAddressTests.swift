import Testing

/// *Lei* as *you*.
@Suite struct PoliteAddressTests {
    @Test(arguments: [
        ("Lei prende il treno?", "Do you take the train?"),
        ("Le piace il suo lavoro?", "Do you like your work?"),
        ("Come sta, signora Bianchi?", "How are you, Mrs. Bianchi?"),
        ("Signora, ha dimenticato l'ombrello.", "Ma'am, you forgot your umbrella."),
        ("Lei prende il treno ogni giorno.", "She takes the train every day."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
