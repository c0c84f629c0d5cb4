import Testing

/// Millions and thousands are one figure.
@Suite struct LargeSumsTests {
    @Test(arguments: [
        ("Hanno raccolto un milione e duecentomila firme.", "1.2 million signatures"),
        ("Ha speso due milioni e 500 mila euro.", "2.5 million euros"),
        ("Il debito è di 3 miliardi e 400 milioni di euro.", "3.4 billion euros"),
        ("Ha speso un milione e sei giorni di lavoro.", "a million and six days"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
