import Testing

/// How long something lasted.
@Suite struct DurationTests {
    @Test(arguments: [
        ("Ha lavorato tre anni in Germania.", "worked for three years in Germany"),
        ("Resterà chiuso due settimane.", "closed for two weeks"),
        ("Ha lavorato tre anni fa in Germania.", "three years ago"),
        ("Lavora da vent'anni all'ospedale.", "for 20 years at the hospital"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
