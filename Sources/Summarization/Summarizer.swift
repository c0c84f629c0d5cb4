import Text

/// Ranks the sentences of a document and chooses a summary.
///
/// TextRank (Mihalcea and Tarau 2004) over a graph of similarities, biased by priors, times the quality of each
/// sentence; then the best sentences that do not repeat one another. The same document gives the same summary, always.
/// Time and memory grow with the number of terms, not with the square of the sentences.
public struct Summarizer: Stage {
    /// What to do.
    public var options: SummarizerOptions
    /// Whether a run of words, as it stands in the text, may be a key phrase; all may where `nil`.
    public var acceptsPhrase: (@Sendable (String) -> Bool)?
    private let languages: [Language: LanguageModel]?

    /// Named in timings.
    public var name: String { "summarize" }

    /// A summarizer for Italian and English with the embedded tables, each read when a document first needs it.
    ///
    /// - Throws: `ModelError` where an embedded table is missing.
    public init(options: SummarizerOptions = SummarizerOptions()) throws {
        for language in Language.allCases { try LanguageModel.checkTables(language) }
        self.options = options
        languages = nil
    }

    /// A summarizer with models of one's own; a language without a model has neither stop words nor stems.
    public init(options: SummarizerOptions = SummarizerOptions(), languages: [Language: LanguageModel]) {
        self.options = options
        self.languages = languages
    }

    /// Ranks and chooses. Never fails: a document without a sentence has an empty summary.
    public func run(_ document: Document) -> Summary {
        var model = model(of: document.language)
        if !options.stopWords.isEmpty {
            model.normalizer = StoppingNormalizer(stopWords: StopWords(options.stopWords), base: model.normalizer)
        }
        var extractor = TermExtractor(model)
        let terms = extractor.terms(of: document)
        let graph = SentenceGraph(terms, background: model.background, options: options)
        var priors = Priors(document, terms, graph.vectors, options, &extractor)
        if options.usesKeyPhrases {
            // Which sentences matter is not known yet: of a long document, the first tell its phrases.
            let phrases = keyPhrases(10, model, { _ in true }).phrases(of: document, terms) { Array(0..<terms.count) }
            priors.add(keyPhrases: phrases.flatMap { extractor.terms(of: $0.text) }, graph.vectors)
        }
        let centrality = graph.centrality(teleport: priors.teleport)
        var ranking = Ranking(document: document, terms: terms, centrality: centrality, priors: priors)
        ranking.choose(options: options, vectors: graph.vectors)
        var summary = ranking.summary(
            terms: terms, centrality: centrality, usedMatrix: graph.usesMatrix,
            keyPhrases: options.keyPhraseLimit > 0
                ? keyPhrases(options.keyPhraseLimit, model, acceptsPhrase ?? { _ in true })
                    .phrases(of: document, terms) { ranking.order } : [])
        if options.gridLimit > 0 { summary.similarities = SimilarityGrid(graph.vectors, limit: options.gridLimit) }
        return summary
    }

    private func keyPhrases(
        _ limit: Int, _ model: LanguageModel, _ accepts: @escaping (String) -> Bool
    ) -> KeyPhraseExtractor {
        KeyPhraseExtractor(
            limit: limit, background: model.background, iteration: options.iteration,
            classifier: model.makeClassifier(), accepts: accepts)
    }

    /// The embedded tables are part of the binary and tested; were one broken, words would count as they stand.
    private func model(of language: Language) -> LanguageModel {
        if let languages { return languages[language] ?? .plain }
        return (try? LanguageModel.embedded(language)) ?? .plain
    }
}

extension Document {
    /// The title as the metadata or the first title block has it.
    var title: String? {
        metadata.title ?? blocks.first { $0.role == .title }.map { text[$0.span] }
    }
}
