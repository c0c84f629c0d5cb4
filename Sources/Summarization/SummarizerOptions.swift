/// How much of a document a summary keeps.
public enum SummaryLength: Hashable, Sendable {
    /// So many sentences.
    case sentences(Int)
    /// At most so many words, but one sentence at least.
    case words(Int)
    /// A share of the sentences, in 0...1, but one sentence at least.
    case ratio(Double)
}

/// How the similarities of all pairs are held.
public enum MatrixLayout: String, Sendable, CaseIterable {
    /// As a matrix for small documents, without one for large.
    case automatic
    /// As a matrix: 4 n² bytes.
    case dense
    /// Without a matrix: the similarities are products of term vectors, or sums of such.
    case matrixFree
}

/// What a summarizer does; the defaults were chosen by measurement on decisions, encyclopedia articles and news.
public struct SummarizerOptions: Hashable, Sendable {
    /// How much to keep.
    public var length = SummaryLength.sentences(3)
    /// How alike two sentences are.
    public var similarity = Similarity.blend
    /// Similarities below are taken for 0; above 0 there must be a matrix.
    public var threshold = 0.0
    /// How the similarities are held.
    public var layout = MatrixLayout.automatic
    /// Damping, tolerance, limit of steps.
    public var iteration = PowerIteration()
    /// Weight of the score against redundancy in the selection, in 0...1; 1 looks at scores alone.
    public var relevance = 0.75
    /// A sentence at least so like a chosen one is never chosen. In cosine.
    public var duplicateSimilarity = 0.9
    /// What the summary is to be about; nothing in particular where empty.
    public var focus = ""
    /// Words that are no terms, beside the stop words of the language; case does not matter.
    public var stopWords: Set<String> = []
    /// Whether the start of the document counts, where its kind and structure say that it matters.
    public var usesPosition = true
    /// Whether terms of the title count.
    public var usesTitle = true
    /// Whether terms of the document's own key phrases count.
    public var usesKeyPhrases = false
    /// Whether fragments, questions and sentences that need their neighbours lose.
    public var usesQuality = true
    /// Whether a chosen sentence that opens with a pronoun or a connective brings the sentence before it along.
    public var isCoherent = false
    /// How many key phrases to give.
    public var keyPhraseLimit = 10
    /// How many neighbours to give for each chosen sentence.
    public var neighbourLimit = 0
    /// Where further articles start, as indices into the blocks of the document; empty where it is one article.
    public var articleStarts: [Int] = []
    /// Sentences that are not chosen, whatever they are worth.
    public var excluded: Set<SentencePlace> = []
    /// The greatest size of the picture of similarities; none where 0.
    public var gridLimit = 0

    /// The defaults.
    public init() {}
}
