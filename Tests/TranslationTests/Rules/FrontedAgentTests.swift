import Testing

/// Persons before a participle.
@Suite struct FrontedAgentTests {
    @Test(arguments: [
        ("Il compito a lui affidato è difficile.", "The task assigned to him is difficult."),
        ("I prodotti da loro venduti sono cari.", "Products sold by them are dear."),
        ("La legge da lui proposta è passata.", "The law proposed by him passed."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
