import Testing

/// By how much before what is compared.
@Suite struct MoreByPercentTests {
    @Test(arguments: [
        ("La nuova batteria è più leggera del 20 per cento.", "20 percent lighter"),
        ("Il filtro è efficace al 95 per cento.", "95 percent effective"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
