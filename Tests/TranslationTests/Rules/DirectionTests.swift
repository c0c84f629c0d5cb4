import Testing

/// Where something goes has no article.
@Suite struct DirectionTests {
    @Test(arguments: [
        ("Il corteo si dirigeva a sud.", "headed south"),
        ("Al semaforo girate a destra.", "turn right"),
        ("La ragazza è stata accompagnata in ospedale.", "to the hospital"),
        ("Il cugino lavora in ospedale.", "in the hospital"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
