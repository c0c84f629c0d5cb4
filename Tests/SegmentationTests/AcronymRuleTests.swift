import Testing

/// Letters with full stops between them.
@Test(arguments: [
    "La Ferri S.p.A. ha venduto tutto.",
    "Vale il D.P.R. 12 gennaio.",
    "Nacque nel 44 a.C. a Roma.",
    "Lavora alla Ferri S.p.A.⏐ Il fratello no.",
    "L'autore è J.B. Ferrante.",
])
func acronyms(_ marked: String) throws {
    try expectSentences(marked)
}
