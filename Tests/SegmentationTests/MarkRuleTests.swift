import Testing

/// Marks and symbols.
@Test(arguments: [
    "basta⏐... davvero⏐?!",
    "#festa con @anna⏐!",
    "(⏐forse⏐)",
])
func marks(_ marked: String) throws {
    try expectTokens(marked)
}
