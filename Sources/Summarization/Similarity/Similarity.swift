/// How alike two sentences are, by the terms they share.
public enum Similarity: String, Sendable, CaseIterable {
    /// Shared terms over the logarithms of the lengths. Mihalcea and Tarau, "TextRank" (2004), section 4.
    /// Favours long sentences. Without a matrix, a sum of nine products of term vectors.
    case overlap
    /// Cosine of TF-IDF vectors.
    case cosine
    /// BM25 of one sentence as the query and the other as the document: Barrios et al., "Variations of the similarity
    /// function of TextRank for automated summarization" (2016). Not symmetric.
    case bm25
    /// Cosine and BM25, each over its mean, added: the two err on different texts.
    case blend
}
