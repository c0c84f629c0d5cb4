/// Weights of terms: rare terms say more about a sentence than common ones.
struct InverseFrequency {
    /// By term number; above 0.
    let weights: [Float]

    /// The geometric mean of two figures: how rare a term is in this document, and in the language.
    ///
    /// Spärck Jones (1972) in the form ln(1 + N / n). In a short text nearly every term stands in one sentence, and
    /// only the language tells `governo` from `quindi`; in a long one the document itself knows better.
    init(counts: TermCounts, vocabulary: ByteTable, background: BackgroundFrequencies?) {
        let sentences = Float(counts.rows.count)
        weights = (0..<vocabulary.count).map { term in
            let local = logarithm(1 + sentences / Float(max(counts.documentFrequency[term], 1)))
            guard let background else { return local }
            return (local * background.weight(of: vocabulary[term])).squareRoot()
        }
    }
}
