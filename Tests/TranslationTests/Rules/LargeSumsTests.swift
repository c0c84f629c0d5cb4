import Testing

/// Millions and thousands are one figure.
@Suite struct LargeSumsTests {
    @Test(arguments: [
        ("Hanno raccolto un milione e duecentomila firme.", "1.2 million signatures"),
        ("Ha speso due milioni e 500 mila euro.", "2.5 million euros"),
        ("Ha speso un milione e sei giorni di lavoro.", "a million and six"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
