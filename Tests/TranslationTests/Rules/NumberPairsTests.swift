import Testing

/// Figures that say one thing together.
@Suite struct NumberPairsTests {
    @Test(arguments: [
        ("La mostra resterà aperta dal 3 al 9 luglio.", "from July 3 to 9"),
        ("L'Inter ha vinto per 2 a 0 contro il Milan.", "won 2-0 against"),
        ("Un italiano su tre non legge libri.", "One in three Italians doesn't read"),
        ("Due famiglie su tre hanno un cane.", "Two out of three families have"),
        ("La Juventus è a quattro punti dalla capolista.", "four points behind the league leader"),
        ("Il progetto è durato tre anni e mezzo.", "three years and a half"),
        ("Il viaggio dura dalle tre alle cinque ore.", "from three to five hours"),
        ("Il corso è rivolto ai ragazzi dai 6 ai 12 anni.", "aged 6 to 12"),
        ("A tre anni dal terremoto la scuola è ancora chiusa.", "Three years after the earthquake"),
        ("A pochi giorni dalle elezioni il partito è diviso.", "A few days before"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
