import Testing

/// Things that exist or are present.
@Suite struct ThereIsTests {
    @Test(arguments: [
        ("Esiste un rischio concreto di alluvione.", "There's a real risk of flood"),
        ("Esistono molti modi di viaggiare.", "There are many ways to travel"),
        ("Non esiste una soluzione semplice.", "There isn't a simple solution"),
        ("Il problema esiste.", "The problem exists"),
        ("Esiste la possibilità di un rinvio.", "There is the possibility"),
        ("Vicino alla cima è presente una grotta.", "there's a cave"),
        ("Nell'isola non sono presenti ospedali.", "hospitals"),
        ("Il ministro era presente alla cerimonia.", "The minister was present"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
