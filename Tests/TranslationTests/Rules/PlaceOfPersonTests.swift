import Testing

/// Where something is by the person whom a clitic names.
@Suite struct PlaceOfPersonTests {
    @Test(arguments: [
        ("Un camion ci si è fermato davanti.", "in front of us"),
        ("Il gatto le si è seduto accanto.", "next to her"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
