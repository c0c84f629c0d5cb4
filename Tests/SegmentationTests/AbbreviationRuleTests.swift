import Testing

/// A full stop after an abbreviation.
@Test(arguments: [
    "Il sig. Rossi arriva.⏐ Bene.",
    "La prof.ssa Bianchi e l'avv. Neri parlano.⏐ Poi tacciono.",
    "Si veda l'art. 12 del codice.⏐ Non basta.",
    "A pag. 7 c'è un errore.⏐ A pagina 8 no.",
    "Portò pane, vino, ecc. e poi sedette.",
    "Portò pane, vino ecc.⏐ Poi sedette.",
    "Lo dice il Cod. Proc. Civ. al capo primo.",
    "È nata il 3 feb. 2001 a Lecce.",
    "Comprò frutta (mele, pere, etc.) al mercato.",
    "Roma, 12 ott. (Agenzia)",
    "Il geom. Verdi ha firmato la perizia.",
])
func abbreviations(_ marked: String) throws {
    try expectSentences(marked)
}
