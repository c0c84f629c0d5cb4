import Testing

/// The object of an opening clause is no subject of the next.
@Suite struct OtherSubjectTests {
    @Test(arguments: [
        (
            "Mentre attraversava la strada, è stato investito da un'auto.",
            "While it was crossing the road, it was hit by a car."
        ),
        (
            "Quando tornò a casa, accese la luce e vide il ladro.",
            "When he returned home, he turned on the light and saw the thief."
        ),
        ("Mentre la madre dormiva, il bambino è uscito.", "While the mother was sleeping, the child went out."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
