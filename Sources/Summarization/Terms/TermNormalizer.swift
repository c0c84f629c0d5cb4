import Text

/// Turns the word of a text into the term it counts as, so that inflected forms meet.
///
/// The default is a stop list and a light stemmer; a morphological dictionary takes its place by conforming.
/// Called once for each distinct surface form of a document, never once a token.
public protocol TermNormalizer: Sendable {
    /// Rewrites a word in place.
    ///
    /// - Parameter word: a surface form as UTF-8, lower-cased, without apostrophes at its ends; the term afterwards.
    /// - Returns: `false` where the word carries no content (a stop word) and is no term.
    func normalize(_ word: inout [UInt8]) -> Bool
}

/// A stop list, then a stemmer.
public struct StemmingNormalizer: TermNormalizer {
    let stopWords: StopWords
    let stem: @Sendable (inout [UInt8]) -> Void

    /// Words of `stopWords` are no terms; `stem` shortens the others in place.
    public init(stopWords: StopWords, stem: @escaping @Sendable (inout [UInt8]) -> Void) {
        self.stopWords = stopWords
        self.stem = stem
    }

    /// The embedded stop words and the light stemmer of a language.
    ///
    /// - Throws: `ModelError` where the embedded table is missing.
    public init(language: Language) throws {
        let stopWords = try StopWords(language: language)
        switch language {
        case .italian: self.init(stopWords: stopWords, stem: ItalianStemmer.stem)
        case .english: self.init(stopWords: stopWords, stem: EnglishStemmer.stem)
        }
    }

    /// Looks the word up in the stop list, then stems it.
    public func normalize(_ word: inout [UInt8]) -> Bool {
        if stopWords.contains(word) { return false }
        stem(&word)
        return true
    }
}

/// Stop words of a user's own before another normalizer.
struct StoppingNormalizer: TermNormalizer {
    let stopWords: StopWords
    let base: any TermNormalizer

    func normalize(_ word: inout [UInt8]) -> Bool { !stopWords.contains(word) && base.normalize(&word) }
}
