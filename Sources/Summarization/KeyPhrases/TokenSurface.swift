import Text

/// A token as it is looked up.
struct TokenSurface {
    /// Lower case, straight apostrophe.
    var form = ""
    var isWord = false
    var isCapitalized = false
    /// Whether it is the first word of the sentence, of a quotation, or of what follows a colon or dash.
    var isInitial = false

    /// The tokens of a sentence.
    static func surfaces(of sentence: Sentence, in text: SourceText) -> [TokenSurface] {
        var isInitial = true
        return sentence.tokens.map { token in
            let surface = text[token.span]
            guard token.kind == .word, let first = surface.unicodeScalars.first else {
                if token.kind == .punctuation, openings.contains(surface) { isInitial = true }
                return TokenSurface()
            }
            defer { isInitial = false }
            var form = LookupForm.of(surface.utf8).map { String(decoding: $0, as: UTF8.self) } ?? surface
            if form.hasSuffix("’") { form = form.dropLast() + "'" }
            return TokenSurface(
                form: form.lowercased(), isWord: true, isCapitalized: first.properties.isUppercase,
                isInitial: isInitial)
        }
    }

    private static let openings: Set<String> = ["«", "“", "\"", "”", "„", ":", "–", "—", "-", "("]
}

extension ClassifiedWord {
    /// Tells whose capital a word has.
    mutating func setCapital(_ surface: TokenSurface) {
        isCapitalizedBySentence = wordClass != .name && surface.isInitial && surface.isCapitalized
        isCapitalized = surface.isCapitalized && !isCapitalizedBySentence
    }
}
