import Testing

/// Who is of a mind to do something.
@Suite struct MindOfPersonTests {
    @Test(arguments: [
        ("È convinto che il treno sia partito.", "He's sure that the train left."),
        ("È difficile che il treno sia partito.", "It's unlikely that the train left."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
