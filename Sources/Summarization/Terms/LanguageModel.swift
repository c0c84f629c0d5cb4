import Lexicon
import Text

/// What the summarizer knows of a language.
public struct LanguageModel: Sendable {
    /// From words to terms.
    public var normalizer: any TermNormalizer
    /// How rare terms are in the language; `nil` where nothing is known.
    public var background: BackgroundFrequencies?
    /// Terms of several words that count as one; each word for itself where `nil`.
    public var multiwordTerms: MultiwordTerms?
    /// Makes what tells noun phrases, for one document; key phrases are single words where `nil`. Asked only where key
    /// phrases are wanted.
    public var wordClassifier: (@Sendable () throws -> any WordClassifier)?

    /// A model of parts.
    ///
    /// - Parameters:
    ///   - normalizer: From words to terms.
    ///   - background: How rare terms are in the language; `nil` where nothing is known.
    ///   - multiwordTerms: Terms of several words that count as one.
    ///   - wordClassifier: Makes what tells noun phrases, for one document.
    public init(
        normalizer: any TermNormalizer, background: BackgroundFrequencies? = nil, multiwordTerms: MultiwordTerms? = nil,
        wordClassifier: (@Sendable () throws -> any WordClassifier)? = nil
    ) {
        self.normalizer = normalizer
        self.background = background
        self.multiwordTerms = multiwordTerms
        self.wordClassifier = wordClassifier
    }

    /// Italian by lemmas of the morphological dictionary in place of stems, with terms of several words as one or not.
    ///
    /// - Throws: `ModelError` where an embedded table is missing or does not read.
    public static func lemmas(joiningTerms: Bool) throws -> LanguageModel {
        let normalizer = try LemmaNormalizer()
        return LanguageModel(
            normalizer: normalizer,
            background: try BackgroundFrequencies(language: .italian, normalizer: normalizer),
            multiwordTerms: joiningTerms ? try MultiwordTerms(normalizer: normalizer) : nil,
            wordClassifier: classifier(of: .italian))
    }

    /// The embedded stop words, stemmer and frequencies.
    ///
    /// - Throws: `ModelError` where an embedded table is missing or does not read.
    public init(language: Language) throws {
        let normalizer = try StemmingNormalizer(language: language)
        self.init(
            normalizer: normalizer, background: try BackgroundFrequencies(language: language, normalizer: normalizer),
            wordClassifier: Self.classifier(of: language))
    }

    private static func classifier(of language: Language) -> @Sendable () throws -> any WordClassifier {
        switch language {
        case .italian: { try ItalianWordClassifier.embedded() }
        case .english: { try EnglishWordClassifier.embedded() }
        }
    }

    /// The classifier, or one that knows nothing where there is none or its tables do not read: those of the binary do.
    func makeClassifier() -> any WordClassifier { (try? wordClassifier?()) ?? SingleWordClassifier() }

    /// The embedded model of a language, read once, when it is first asked for.
    static func embedded(_ language: Language) throws -> LanguageModel {
        switch language {
        case .italian: try italian.get()
        case .english: try english.get()
        }
    }

    /// Whether the tables of a language are there, without reading them.
    static func checkTables(_ language: Language) throws {
        for table in ["stop-words", "document-frequencies", "empty-words"] {
            _ = try ModelTable("\(language.rawValue)/\(table).tsv")
        }
    }

    private static let italian = Result { try LanguageModel(language: .italian) }
    private static let english = Result { try LanguageModel(language: .english) }

    /// Words as they are.
    static let plain = LanguageModel(normalizer: StemmingNormalizer(stopWords: StopWords([]), stem: { _ in }))
}
