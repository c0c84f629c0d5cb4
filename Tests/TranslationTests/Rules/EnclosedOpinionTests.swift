import Testing

/// What somebody thinks of the relative pronoun's noun.
@Suite struct EnclosedOpinionTests {
    @Test(arguments: [
        ("Hanno chiuso le miniere che temevano potessero crollare.", "they feared could collapse"),
        ("Il pilota che credevano fosse fuggito è tornato.", "they believed had fled returned"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
