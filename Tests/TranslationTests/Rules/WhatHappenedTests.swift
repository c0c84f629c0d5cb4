import Testing

/// Quanto before a participle.
@Suite struct WhatHappenedTests {
    @Test(arguments: [
        (
            "Il governo vuole evitare che si ripeta quanto accaduto nel 2011.",
            "prevent what happened in 2011 from being repeated"
        ),
        ("In base a quanto stabilito dal giudice, deve pagare.", "Based on what was established by the judge"),
        ("Al contrario di quanto si crede, i pipistrelli non sono ciechi.", "what's believed"),
        ("Il blocco pesa quanto un'automobile.", "as much as a car"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
