import Testing

/// By how much an object is changed.
@Suite struct ChangeOfObjectTests {
    @Test(arguments: [
        (
            "Il governo vuole ridurre le emissioni del 40 per cento.",
            "The government wants to cut emissions by 40 percent."
        ),
        ("L'azienda ha aumentato i prezzi di dieci euro.", "The company raised prices by ten euros."),
        ("Il governo ha aumentato le tasse dei comuni.", "The government raised the taxes of municipalities."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
