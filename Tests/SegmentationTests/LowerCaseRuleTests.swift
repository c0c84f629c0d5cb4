import Testing

/// A full stop before a lower-case letter.
@Test(arguments: [
    "La porta era chiusa.⏐ nessuno rispose.",
    "Il serviz. postale è fermo.",
    "Nel 1998.⏐ poi tornò.",
    "Disse: \"Vengo subito\".⏐ ma non venne.",
    "Parlò ai manager.⏐ \"non basta\", disse.",
    "Visitò Boston.⏐ poi partì.",
])
func lowerCase(_ marked: String) throws {
    try expectSentences(marked)
}
