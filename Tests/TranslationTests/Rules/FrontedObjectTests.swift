import Testing

/// An object that opens its clause, and the pronoun that takes it up.
@Suite struct FrontedObjectTests {
    @Test(arguments: [
        ("Quel film l'ho già visto.", "I've already watched that movie."),
        ("Le chiavi le ho perse ieri.", "I lost the keys yesterday."),
        ("Il libro l'ha scritto mio zio.", "My uncle wrote the book."),
        ("Di soldi non ne ho.", "I don't have any money."),
        ("Di figli ne ha tre.", "He has three children."),
        ("Marta lo conosce bene.", "Marta knows him well."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
