import Testing

/// Numbers of headings and items.
@Test(arguments: [
    "1. Premessa.⏐ 2. Metodo.",
    "IV. Le fonti.",
    "Art. 5. Oggetto del patto.",
    "SEZIONE II. – Il Governo",
    "Accadde nel 1995.⏐ Poi finì.",
])
func headingNumbers(_ marked: String) throws {
    try expectSentences(marked)
}
