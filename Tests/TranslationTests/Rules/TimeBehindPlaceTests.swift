import Testing

/// When something was done stands behind what goes with the object.
@Suite struct TimeBehindPlaceTests {
    @Test(arguments: [
        ("Il consiglio ha approvato ieri il piano per gli asili.", "plan for kindergartens yesterday")
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
