/// The graph of sentences under a similarity, and how it is held.
struct SentenceGraph: Sendable {
    /// Cosine vectors: what redundancy is measured with, whatever the similarity.
    let vectors: SparseRows
    private let counts: TermCounts
    private let options: SummarizerOptions

    init(_ sentences: SentenceTerms, background: BackgroundFrequencies?, options: SummarizerOptions) {
        counts = TermCounts(sentences)
        self.options = options
        let weights = InverseFrequency(counts: counts, vocabulary: sentences.vocabulary, background: background)
        vectors = TermVectors.cosine(counts, weights)
    }

    var count: Int { vectors.count }

    /// TextRank, by the matrix where there must be one or it is cheap, without it elsewhere.
    func centrality(teleport: [Double]) -> Centrality {
        if usesMatrix { return options.iteration.run(DenseTransition(matrix()), teleport: teleport) }
        return options.iteration.run(SparseTransition(product()), teleport: teleport)
    }

    var usesMatrix: Bool {
        if options.threshold > 0 { return true }
        switch options.layout {
        case .dense: return true
        case .matrixFree: return false
        case .automatic: return count <= 64
        }
    }

    /// All pairs.
    func matrix() -> SimilarityMatrix {
        let matrix = options.similarity == .overlap ? SimilarityMatrix(overlapOf: counts) : SimilarityMatrix(product())
        if options.threshold > 0 { matrix.clear(below: Float(options.threshold)) }
        return matrix
    }

    /// The similarity as a product, or as a sum of such.
    func product() -> SimilarityProduct {
        switch options.similarity {
        case .overlap: return SimilarityProduct(overlapOf: counts)
        case .cosine: return cosine
        case .bm25: return bm25
        case .blend: return SimilarityProduct(meansOf: cosine, bm25)
        }
    }

    private var cosine: SimilarityProduct {
        SimilarityProduct(vectors, query: vectors.values, target: vectors.values)
    }

    private var bm25: SimilarityProduct {
        let presence = [Float](repeating: 1, count: vectors.values.count)
        return SimilarityProduct(vectors, query: presence, target: TermVectors.bm25(counts))
    }
}
