import Testing

/// Vehicles as ways of going and as places.
@Suite struct VehiclePrepositionTests {
    @Test(arguments: [
        ("Chi arriva in auto paga il parcheggio.", "arrive by car"),
        ("Ho lasciato le chiavi in macchina.", "in the car"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
