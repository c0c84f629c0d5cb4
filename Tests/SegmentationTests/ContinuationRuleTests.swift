import Testing

/// Marks in the middle of a sentence and at its end.
@Test(arguments: [
    "«Sei tu!» disse la donna.⏐ Nessuno rispose.",
    "«Chi è?» – chiese piano.",
    "Non so… forse domani.",
    "Aspetta...⏐ Il treno arriva.",
    "Davvero?!⏐ Non ci credo.",
    "«Vieni qui.⏐ Siediti.»⏐ Lui ubbidì.",
    "È vero?⏐ «no», disse.",
    "– Va bene!–⏐ Poi uscì.",
    "\"Vengo subito.\" disse la donna.⏐ Poi uscì.",
    "Erano posti \"neri. \"",
    "Rispose :\"Vengo\".",
    "Il premio va a \"Chi?\".⏐ Il resto è noto.",
])
func continuations(_ marked: String) throws {
    try expectSentences(marked)
}
