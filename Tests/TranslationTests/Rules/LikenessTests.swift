import Testing

/// What somebody or something is like, or is.
@Suite struct LikenessTests {
    @Test(arguments: [
        ("Un uomo come te non dovrebbe piangere.", "A man like you shouldn't cry"),
        ("Un paese come l'Italia ha bisogno di energia.", "A country like Italy needs energy"),
        ("Corre come il vento.", "runs like the wind"),
        ("Lavora come medico in un ospedale.", "works as a doctor"),
        ("Lo hanno descritto come un genio.", "as a genius"),
        ("Le squadre come Juventus e Milan giocano domani.", "Teams like Juventus"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
