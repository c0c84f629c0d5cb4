import Testing

/// Participles before what is their own.
@Suite struct ParticiplePhraseTests {
    @Test(arguments: [
        (
            "Una scelta sostenuta sia dal sindaco che dal governo.",
            "A choice supported both by the mayor and the government."
        ),
        ("Le persone ritratte \"sulla strada\" sono artisti.", "People portrayed \"on the road\" are artists."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
