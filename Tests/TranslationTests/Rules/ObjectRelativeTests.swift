import Testing

/// *che* as its verb's object, whose subject is a being.
@Suite struct ObjectRelativeTests {
    @Test(arguments: [
        ("I turisti parlano delle città che andranno a visitare.", "the cities that they will go to visit"),
        (
            "Le misure che ha approvato il parlamento entreranno in vigore domani.",
            "The measures that parliament approved"
        ),
        ("Gli argomenti che usavano erano sempre gli stessi.", "that they used"),
        ("La legge che protegge i lavoratori è del 1970.", "The law that protects"),
        (
            "Racconta la storia di una maestra che negli anni Cinquanta insegna a leggere.",
            "a teacher who in the 1950s teaches"
        ),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
