import Testing

/// Large and approximate numbers.
@Suite struct NumberRenderingTests {
    @Test(arguments: [
        ("Il debito ha superato i tremila miliardi di euro.", "3 trillion"),
        ("Un corteo di oltre diecimila persone.", "of over 10,000 people"),
        ("Rischia fino a vent'anni di carcere.", "up to 20 years"),
        ("Gli ultimi cento chilometri sono duri.", "one hundred kilometers"),
        ("È la prima volta che un ex presidente viene condannato.", "has been"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
