import Testing

/// Addresses.
@Test(arguments: [
    "vedi www.esempio.it⏐.",
    "scrivi a anna.rossi@esempio.it⏐, subito",
    "su https://esempio.it/a?b=c⏐.",
    "il portale esempio.com/notizie oggi",
])
func addresses(_ marked: String) throws {
    try expectTokens(marked)
}
