import Testing

@testable import Translation

/// Numbers, dates and measures: Italian, and what the English must hold.
@Suite struct NounPhraseNumberTests {
    /// Millions and percentages.
    @Test(arguments: [
        ("Costa 14 miliardi di dollari.", "14 billion dollars"),
        ("Hanno speso 3,5 milioni di euro.", "3.5 million euros"),
        ("Ha perso miliardi di dollari.", "billions of dollars"),
        ("Il 15% dei voti è nullo.", "15% of"),
        ("Il 15 per cento dei voti è nullo.", "15 percent of"),
        ("La maggior parte delle persone lavora.", "Most people"),
        ("Sono morte 6.000 persone.", "6,000 people"),
        ("Sono venuti duecentocinquanta studenti.", "250 students"),
        ("Aspetto da trenta minuti.", "thirty minutes"),
        ("Il tasso è salito del 3%.", "by 3%"),
        ("Il tasso di disoccupazione è al 9,8 per cento.", "at 9.8 percent"),
    ])
    func quantities(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }

    /// Dates, decades and centuries.
    @Test(arguments: [
        ("È nato il 12 settembre 2018.", "on September 12, 2018"),
        ("È nato a settembre del 2018.", "in September 2018"),
        ("La musica degli anni '90 è bella.", "1990s"),
        ("La musica degli anni Sessanta è bella.", "1960s"),
        ("La chiesa è del XX secolo.", "20th century"),
        ("La città è del IV secolo a.C.", "4th century BC"),
    ])
    func dates(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
