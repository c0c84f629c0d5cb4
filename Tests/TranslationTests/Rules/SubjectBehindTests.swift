import Testing

/// Subjects behind their verbs.
@Suite struct SubjectBehindTests {
    @Test(arguments: [
        (
            "Ha vinto al primo turno la candidata del centrosinistra.",
            "The candidate of the center-left won in the first round"
        ),
        ("Ha suscitato polemiche la decisione del giudice.", "The judge's decision sparked controversy"),
        ("Tra i reperti spiccano due statue di marmo.", "Two marble statues stand out among the finds"),
        ("Il piatto forte sono gli spaghetti.", "The highlight is spaghetti"),
        ("È di due morti il bilancio dell'incidente.", "The toll of the accident is two"),
        ("In migliaia hanno sfilato per le vie del centro.", "Thousands paraded through the streets"),
        ("Fu eletto deputato nel 1948.", "He was elected to parliament in 1948"),
        ("Chi ha un disturbo ha diritto a più tempo.", "Those who have a disorder are entitled"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
