import Testing

/// People in general, or what is done to a thing.
@Suite struct PeopleInGeneralTests {
    @Test(arguments: [
        ("In Giappone si vive a lungo.", "people live"),
        ("Si deve ridurre il consumo.", "has to be reduced"),
        ("Si vedono molte barche.", "Many boats are seen"),
        ("Si spera che piova.", "It's hoped"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
