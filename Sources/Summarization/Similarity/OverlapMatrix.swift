extension SimilarityMatrix {
    /// The normalised overlap of Mihalcea and Tarau (2004): |shared terms| / (ln |a| + ln |b|).
    ///
    /// Two sentences of one word each would divide by zero; they count as if of two words, so that a repeated word is
    /// a link like any other.
    init(overlapOf counts: TermCounts, kernels: Kernels = .best) {
        let presence = [Float](repeating: 1, count: counts.rows.values.count)
        self.init(SimilarityProduct(counts.rows, query: presence, target: presence), kernels: kernels)
        let logarithms = counts.lengths.map { logarithm(Float(max($0, 2))) }
        for target in 0..<count {
            let row = row(target)
            for source in 0..<count where row[source] != 0 { row[source] /= logarithms[target] + logarithms[source] }
        }
    }
}
