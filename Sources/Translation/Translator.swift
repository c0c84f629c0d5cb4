import Lexicon
import Text

/// Translates Italian sentences into English: analysis, disambiguation, transfer, generation.
///
/// The same sentence gives the same English on every run. Time is linear in the length of the sentence.
public struct Translator: Sendable {
    private let analyzer: MorphologicalAnalyzer
    private let matcher: TermMatcher
    private let tagger: Tagger
    private let lexicon: TranslationLexicon
    private let caches = AnalysisCaches()
    /// The field that a word tells of, by lemma.
    let fieldWords: [String: String]

    /// A translator over the embedded models and glossaries of the user's, the first of which wins.
    ///
    /// - Throws: `ModelError` where an embedded table does not read.
    public init(glossaries: [[Term]] = []) throws {
        let morphology = try MorphologicalDictionary()
        analyzer = MorphologicalAnalyzer(dictionary: morphology)
        var index = try TermIndex.builtIn()
        for glossary in glossaries {
            for term in glossary { index.add(term) }
        }
        matcher = TermMatcher(index: index)
        tagger = try Tagger()
        lexicon = try TranslationLexicon(morphology: morphology)
        var fieldWords: [String: String] = [:]
        try ModelTable("it/field-words.tsv").forEachRow { row in fieldWords[row[0]] = row[1] }
        self.fieldWords = fieldWords
    }

    /// One sentence in English.
    public func translate(
        _ sentence: Sentence, in text: SourceText, context: ArticleContext = ArticleContext()
    ) -> TranslatedSentence {
        var discourse = Discourse()
        return translate(sentence, in: text, context: context, discourse: &discourse)
    }

    /// One sentence in English, as it reads after those that `discourse` has seen; it sees this one.
    ///
    /// - Parameters:
    ///   - sentence: the sentence with its tokens.
    ///   - text: the text that its spans point into.
    ///   - context: what is known of the article around it.
    ///   - discourse: what the sentences before have told.
    public func translate(
        _ sentence: Sentence, in text: SourceText, context: ArticleContext, discourse: inout Discourse
    ) -> TranslatedSentence {
        translate(analyzed(sentence, in: text), context: context, discourse: &discourse)
    }

    /// The same of words that were analysed before.
    public func translate(
        _ words: [Word], context: ArticleContext, discourse: inout Discourse
    ) -> TranslatedSentence {
        var result = TranslatedSentence(text: "", terms: [], unknown: [], trace: [])
        var english: [EnglishWord] = []
        forEachPiece(of: words, context, &discourse) { transfer in
            english += transfer.run()
            result.terms += terms(transfer.words)
            result.unknown += transfer.unknown
            if context.explains { result.trace += Trace.lines(transfer) }
        }
        let opening = words.first { $0.kind == .word || $0.kind == .number }
        result.text = Self.spaced(
            Linearizer.line(english, capitalize: opening.map { $0.isCapitalized || $0.kind == .number } ?? false))
        return result
    }

    /// Reads words without translating them, so that `discourse` knows them when later sentences are translated.
    public func read(_ words: [Word], context: ArticleContext, discourse: inout Discourse) {
        forEachPiece(of: words, context, &discourse) { $0.read() }
    }

    private func forEachPiece(
        of words: [Word], _ context: ArticleContext, _ discourse: inout Discourse,
        _ body: (inout SentenceTransfer) -> Void
    ) {
        caches.withCache { cache in
            for piece in SentencePieces.pieces(of: words) {
                var transfer = SentenceTransfer(
                    lexicon: lexicon, cache: cache, words: piece, context: context, discourse: discourse)
                body(&transfer)
                discourse = transfer.discourse
            }
        }
    }

    /// The words of a sentence with the reading that each has there; a term of several words is one word.
    ///
    /// Linear in the sentence. Articles fused with a preposition are words of their own, with an empty surface.
    public func analyzed(_ sentence: Sentence, in text: SourceText) -> [Word] {
        let pieces = SentencePieces.pieces(of: sentence, in: text)
        return caches.withCache { cache in pieces.flatMap { analyzed(piece: $0, in: text, cache) } }
    }

    private func analyzed(piece: Sentence, in text: SourceText, _ cache: AnalysisCache) -> [Word] {
        var words = WordReader(analyzer: analyzer, cache: cache).words(of: piece, in: text)
        ForeignNameRun.run(&words)
        NameParticles.run(&words)
        words = matcher.fold(words, cache.terms)
        tagger.tag(&words)
        TagCorrection.run(&words)
        ApproximationOrder.run(&words)
        ParentheticalOrder.run(&words)
        PronounPreposition.run(&words)
        EdgeOfTime.run(&words)
        SomethingNew.run(&words)
        return words
    }

    /// The semantic class of a noun's commonest sense, one of `SenseInformation.classes`; empty where it has none.
    public func semanticClass(ofNoun lemma: String) -> String {
        lexicon.dictionary.senses(lemma, .noun).first?.information.semanticClass ?? ""
    }

    /// The terms and expressions that a sentence holds, as the matcher folds them, in text order.
    package func matchedTerms(_ sentence: Sentence, in text: SourceText) -> [Term] {
        caches.withCache { cache in
            let words = WordReader(analyzer: analyzer, cache: cache).words(of: sentence, in: text)
            return matcher.fold(words, cache.terms).compactMap(\.term)
        }
    }

    /// With ordinary spaces between the words of what was kept.
    private static func spaced(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { Character($0) == TermMatcher.keptSpace }) else { return text }
        return String(text.map { $0 == TermMatcher.keptSpace ? " " : $0 })
    }

    /// As it is written: no space behind an apostrophe (`ministro dell'Agricoltura`).
    private static func elided(_ surface: String) -> String {
        var result = ""
        for character in surface where character != " " || !(result.last.map { "'’".contains($0) } ?? false) {
            result.append(character)
        }
        return result
    }

    private func terms(_ words: [Word]) -> [TranslatedTerm] {
        words.compactMap { word in
            guard let term = word.term else { return nil }
            let origin: String
            switch term.origin {
            case .glossary(_, let name): origin = name
            case .domain(let name): origin = name
            case .general, .names: return nil
            }
            return TranslatedTerm(
                source: Self.elided(word.surface), target: Self.spaced(term.english), span: word.span, origin: origin)
        }
    }
}

/// What the translator knows of the article around a sentence.
public struct ArticleContext: Sendable {
    /// Whether the sentence is a title: English titles leave out articles.
    public var isTitle: Bool
    /// The article's field, as `economy`; nil where it is not known.
    public var domain: String?

    /// Whether the translation tells how it came about.
    public var explains: Bool

    /// A context.
    ///
    /// - Parameters:
    ///   - isTitle: whether the sentence is a title.
    ///   - domain: the article's field, as `economy`; nil where it is not known.
    ///   - explains: whether the translation tells how it came about.
    public init(isTitle: Bool = false, domain: String? = nil, explains: Bool = false) {
        self.isTitle = isTitle
        self.domain = domain
        self.explains = explains
    }
}

/// A sentence in English, with what stands behind it.
public struct TranslatedSentence: Sendable, Hashable {
    /// The English text.
    public var text: String
    /// Terms of glossaries and domain lists that occurred, in text order.
    public var terms: [TranslatedTerm]
    /// Words that were kept for want of a translation.
    public var unknown: [String]
    /// How the sentence was read and translated, a line a step, for `--explain`.
    public var trace: [String]
}

/// A term that occurred.
public struct TranslatedTerm: Sendable, Hashable {
    /// As it stands in the text.
    public var source: String
    /// Its English citation form.
    public var target: String
    /// Where it stands.
    public var span: TextSpan
    /// The glossary or domain list it came from.
    public var origin: String
}
