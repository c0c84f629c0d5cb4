import Testing

/// *quello di* a person.
@Suite struct OwnerAloneTests {
    @Test(arguments: [
        ("La mia idea e quella di mio fratello sono diverse.", "My idea and my brother's are different."),
        (
            "Il clima del sud è più caldo di quello del nord.",
            "The climate of the South is warmer than that of the north."
        ),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
