import Testing

/// It for a clause that an adjective judges.
@Suite struct AnticipatedObjectTests {
    @Test(arguments: [
        ("Molti trovano facile imparare l'inglese.", "Many find it easy to learn English."),
        ("Il governo ritiene necessario aumentare le tasse.", "The government considers it necessary to raise taxes."),
        (
            "Il piano rende possibile per le ditte di partecipare.",
            "The plan makes it possible for companies to participate."
        ),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
