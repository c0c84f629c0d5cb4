import Testing

/// What something was called, meant or seemed to be.
@Suite struct WhatWasToBeTests {
    @Test(arguments: [
        (
            "Quella che doveva essere una vacanza si è trasformata in un incubo.",
            "What was supposed to be a vacation turned into a nightmare"
        ),
        ("In quello che sembra un attentato sono morte tre persone.", "In what seems an attack three people died"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
