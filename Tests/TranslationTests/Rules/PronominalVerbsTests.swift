import Testing

/// Verbs whose pronouns are part of them.
@Suite struct PronominalVerbsTests {
    @Test(arguments: [
        ("Alla fine ce l'hanno fatta a salvare il gatto.", "managed to save the cat"),
        ("Non so come, ma ce la farò.", "I'll make it"),
        ("Perché te la prendi con me?", "take it out on me"),
        ("Marco ce l'ha con noi.", "Marco is mad at us"),
        ("I tifosi se ne fregano delle critiche.", "don't care about"),
        ("Se ne sono andati senza salutare.", "They left"),
        ("Ci ho messo due ore.", "It took me two hours"),
        ("Il film ci ha messo paura.", "us"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
