import Testing

/// Se that opens a clause.
@Suite struct ConditionalSeTests {
    @Test(arguments: [
        (
            "Il medico visita i pazienti se desidera conoscere la diagnosi.",
            "The doctor examines patients if he wants to know the diagnosis."
        ),
        (
            "Bisogna avvisare il comune se intende costruire una veranda.",
            "You have to warn the municipality if he intends to build a veranda."
        ),
        ("Se ne va domani.", "He's leaving tomorrow."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
