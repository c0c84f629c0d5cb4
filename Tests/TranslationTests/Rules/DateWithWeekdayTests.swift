import Testing

/// Days of the week with a date.
@Suite struct DateWithWeekdayTests {
    @Test(arguments: [
        (
            "La riunione è fissata per giovedì 17 gennaio 2008.",
            "The meeting is scheduled for Thursday, January 17, 2008."
        ),
        ("Arriva giovedì 17 gennaio.", "He arrives on Thursday, January 17."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
