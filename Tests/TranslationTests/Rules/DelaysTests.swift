import Testing

/// By how much somebody is late or early.
@Suite struct DelaysTests {
    @Test(arguments: [
        ("Il treno è arrivato con quaranta minuti di ritardo.", "The train arrived forty minutes late."),
        ("La riunione è finita con un'ora di anticipo.", "The meeting ended an hour early."),
        ("Ha vinto con dieci minuti di vantaggio.", "He won with ten minutes' lead."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
