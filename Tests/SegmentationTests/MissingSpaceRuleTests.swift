import Testing

/// Marks without white space after them.
@Test(arguments: [
    "Qui finisce.⏐Qui comincia.",
    "Davvero?⏐Certo.",
    "Scrivi a www.Esempio.it oggi.",
    "Pesa 1.234,5 chili.",
    "Il sito Mail.ru è russo.",
    "Ecco: 1.pane, 2.latte.",
])
func missingSpaces(_ marked: String) throws {
    try expectSentences(marked)
}
