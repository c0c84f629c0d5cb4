import Testing

@testable import Translation

/// The, a and nothing: Italian, and what the English must hold.
@Suite struct NounPhraseArticleTests {
    /// Generic plurals and mass nouns stand alone.
    @Test(arguments: [
        ("I gatti amano il latte.", "Cats love milk."),
        ("La vita è breve.", "Life is short."),
        ("La gente ha paura.", "People are afraid."),
        ("L'oro è caro.", "Gold is"),
        ("Le banche aiutano le imprese.", "Banks help"),
        ("Anna beve il caffè.", "drinks coffee"),
        ("Marco studia il tedesco.", "studies German"),
    ])
    func genericNouns(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }

    /// A complement, a rank or a relative keeps the article.
    @Test(arguments: [
        ("La fine della guerra è vicina.", "The end of the war"),
        ("Conosco le persone che lavorano qui.", "the people who work here"),
        ("È il primo giorno.", "the first day"),
        ("Vogliono le stesse cose.", "the same things"),
        ("I poveri aspettano.", "The poor"),
    ])
    func specificNouns(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }

    /// Times say when without an article.
    @Test(arguments: [
        ("Partiamo la settimana prossima.", "next week"),
        ("L'anno scorso ho lavorato a Roma.", "Last year I worked"),
        ("Lavora tutto il giorno.", "all day"),
        ("Lavora tutti i giorni.", "every day"),
        ("Guadagna 100 dollari al giorno.", "100 dollars a day"),
    ])
    func times(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }

    /// Indefinites.
    @Test(arguments: [
        ("Ho comprato dei libri.", "bought books"),
        ("Ho comprato del pane.", "bought bread"),
        ("Voglio un altro esempio.", "another example"),
        ("È uscito senza cappello.", "without a hat"),
        ("Un qualsiasi problema è grave.", "Any problem"),
        ("Resto qualche giorno.", "a few days"),
    ])
    func indefinites(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
