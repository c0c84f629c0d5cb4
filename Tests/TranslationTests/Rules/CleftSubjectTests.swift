import Testing

/// Clefts that open with essere.
@Suite struct CleftSubjectTests {
    @Test(arguments: [
        ("Sono state le telecamere a incastrare i due ladri.", "ameras nailed the two thieves"),
        ("Sarà il tribunale dei minori a decidere.", "The juvenile court will decide"),
        ("È stato lo stesso imprenditore a raccontare la vicenda.", "The businessman himself"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
