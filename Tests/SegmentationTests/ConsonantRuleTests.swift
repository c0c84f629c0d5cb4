import Testing

/// Letters without a vowel.
@Test(arguments: [
    "Il d. lgs. 31 marzo vale ancora.",
    "Vedi il dpcm. 9 marzo.",
])
func consonants(_ marked: String) throws {
    try expectSentences(marked)
}
