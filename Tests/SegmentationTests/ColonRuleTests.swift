import Testing

/// Colons and semicolons.
@Test(arguments: [
    "Restano due vie:⏐ La prima è lunga.",
    "Restano due vie: la prima e la seconda.",
    "Questo è il nodo:⏐ noi non abbiamo scelta.",
    "Fonte: Ansa.",
    "Ne restava uno: Marco, il più giovane.",
    "Disse: «Vengo».",
    "Lei venne; lui no.",
    "Ecco le cose da fare:⏐\npane e latte.",
])
func colons(_ marked: String) throws {
    try expectSentences(marked)
}
