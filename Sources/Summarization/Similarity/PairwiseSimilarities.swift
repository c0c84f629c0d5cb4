import Text

/// The similarities of all pairs of sentences of a document, for plots and for measurements.
public struct PairwiseSimilarities: Sendable {
    private let graph: SentenceGraph

    /// Reads the terms of a document as a summarizer would; linear in its tokens.
    public init(_ document: Document, model: LanguageModel, options: SummarizerOptions = SummarizerOptions()) {
        var extractor = TermExtractor(model)
        graph = SentenceGraph(extractor.terms(of: document), background: model.background, options: options)
    }

    /// Number of sentences.
    public var count: Int { graph.count }

    /// The matrix, filled anew. Memory: 4 n² bytes.
    public func matrix() -> SimilarityMatrix { graph.matrix() }
}
