import Testing

/// The conditional of the press.
@Suite struct HearsayTests {
    @Test(arguments: [
        (
            "Secondo gli inquirenti della procura di Milano, l'uomo avrebbe agito da solo e senza complici.",
            "the man allegedly acted alone"
        ),
        (
            "Il sindaco della cittadina pugliese avrebbe ricevuto una tangente da un imprenditore della zona.",
            "reportedly received a bribe"
        ),
        (
            "Se avesse avuto i soldi, il sindaco della cittadina avrebbe pagato subito tutti i debiti.",
            "would have paid"
        ),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
