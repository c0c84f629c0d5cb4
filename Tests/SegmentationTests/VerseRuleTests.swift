import Testing

/// Verses with slashes.
@Test(arguments: [
    "\"Torna. La sera / scende sui tetti / e tace\" (Ferri)."
])
func verses(_ marked: String) throws {
    try expectSentences(marked)
}
