import Testing

/// Initials of names, and letters that are none.
@Test(arguments: [
    "Lesse un saggio di M. K. Ferri.⏐ Gli piacque.",
    "Il quadro di G. Bellini è qui.",
    "Costa L. 3.500 al chilo.",
    "She fell ill with hepatitis A.⏐ The doctor came.",
    "La squadra sale in serie A.⏐ Torino festeggia.",
    "Mangiò arance, ricche di vitamina C.⏐ Il medico approvò.",
])
func initials(_ marked: String) throws {
    try expectSentences(marked)
}
