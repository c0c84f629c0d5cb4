import Testing

/// Scripts whose words ICU knows.
@Test(arguments: ["La parola 日本語 è qui⏐.", "un sorriso 👩‍👩‍👧 e basta", "Ελλάδα e Россия"])
func foreignScripts(_ marked: String) throws {
    try expectTokens(marked)
}

/// Full stops of other scripts, which ICU knows.
@Test(arguments: ["今日は晴れです。⏐明日は雨です。"])
func foreignFullStops(_ marked: String) throws {
    try expectSentences(marked)
}
