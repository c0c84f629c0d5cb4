import Testing

@testable import Translation

/// Of, 's and compounds: Italian, and what the English must hold.
@Suite struct NounPhraseComplementTests {
    /// People and names own with 's.
    @Test(arguments: [
        ("La casa di Marco è grande.", "Marco's house"),
        ("Il discorso del presidente è lungo.", "The president's speech"),
        ("L'economia della Cina cresce.", "China's economy"),
        ("La decisione del governo è giusta.", "The government's decision"),
        ("La riunione di ieri è stata lunga.", "Yesterday's meeting"),
        ("La riunione della settimana scorsa è stata lunga.", "Last week's meeting"),
    ])
    func genitives(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }

    /// What a thing is about stands before it.
    @Test(arguments: [
        ("Il centro di ricerca è nuovo.", "The research center"),
        ("Il mercato dell'energia cresce.", "The energy market"),
        ("La stazione di Milano è grande.", "The Milan station"),
        ("La camera da letto è grande.", "The bedroom"),
        ("La sala da pranzo è piccola.", "The dining room"),
        ("La regione del Punjab è verde.", "The Punjab region"),
    ])
    func compounds(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }

    /// Measures, parts and actions keep of.
    @Test(arguments: [
        ("La fine del film è triste.", "The end of the movie"),
        ("Un gruppo di studenti aspetta.", "A group of students"),
        ("L'invasione della Francia è finita.", "The invasion of France"),
        ("Il presidente della Francia parla.", "The president of France"),
        ("Il costo dei libri e dei quaderni è alto.", "of books and notebooks"),
    ])
    func ofs(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
