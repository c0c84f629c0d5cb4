import Testing

/// Abbreviations as tokens.
@Test(arguments: [
    "l'⏐art. 5 del codice⏐.",
    "la Ferri S.p.A. vende⏐.",
    "pane⏐, vino ecc. e acqua⏐.",
    "pane⏐, vino ecc⏐.",
])
func abbreviationTokens(_ marked: String) throws {
    try expectTokens(marked)
}
