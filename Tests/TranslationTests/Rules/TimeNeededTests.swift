import Testing

/// How long something takes.
@Suite struct TimeNeededTests {
    @Test(arguments: [
        ("Occorrono due ore per arrivarci.", "It takes two hours to get there."),
        ("Occorrono due testimoni.", "Two witnesses are needed."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
