import Testing

/// Participles that are written like other forms.
@Suite struct ParticipleCorrectionTests {
    @Test(arguments: [
        ("Le fiamme, alimentate dal vento, hanno distrutto il bosco.", "The flames, fueled by the wind, destroyed"),
        ("Evacuate trecento famiglie.", "300 families were evacuated"),
        ("Vanno presentate entro il 30 giugno le domande.", "Applications must be submitted by June 30"),
        ("La squadra ha subito il pareggio.", "suffered the"),
        ("Mescolate le carte.", "Shuffle cards"),
        ("Sono morte dieci persone.", "Ten people died"),
        ("Condannato un imprenditore per frode fiscale.", "A businessman was convicted"),
        ("Il commando aveva messo al bando i partiti e imposto il coprifuoco.", "and imposed the curfew"),
        ("Le alture furono occupate nel 1967.", "were occupied"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
