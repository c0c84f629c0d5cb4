import Testing

/// Marks inside brackets.
@Test(arguments: [
    "Il patto (v. la nota. Era del 1990) cadde.⏐ Fu la fine.",
    "Il voto (tutti presenti!) fu breve.",
    "(La richiesta è accolta.)⏐ Si vota.",
    "(È tardi.⏐ Andiamo.)",
])
func brackets(_ marked: String) throws {
    try expectSentences(marked)
}
