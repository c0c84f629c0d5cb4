import Testing

/// Nouns, adjectives and verbs in noun phrases.
@Suite struct NominalCorrectionTests {
    @Test(arguments: [
        ("Le balene sono mammiferi che respirano aria.", "mammals that breathe"),
        ("Suo padre, operaio alla Fiat, morì nel 1970.", "His father, a worker"),
        ("La lingua è nata dalla fusione di più dialetti.", "several dialects"),
        ("Feriti gli altri tre occupanti.", "he other three occupants"),
        ("Lui era stanco allora.", "tired"),
        ("Sanno chi sei.", "who you are"),
        ("La riunione comincia alle sette.", "at seven"),
        ("Questa macchina non vale nulla.", "worth"),
        ("Uno sciopero ha bloccato i treni.", "A strike"),
        ("I soccorritori sperano di trovare superstiti.", "find survivors"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
