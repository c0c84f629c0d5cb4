/// Sentences that share terms with a few given words, the title or a focus: 1 + gain · cosine.
enum QueryPrior {
    /// - Parameter terms: term numbers of the query; those that no sentence has are ignored.
    static func factors(terms: [Int32], vectors: SparseRows, gain: Double) -> [Double] {
        var weights = [Double](repeating: 0, count: vectors.width)
        var known = 0
        for term in Set(terms) where term >= 0 && Int(term) < vectors.width {
            weights[Int(term)] = 1
            known += 1
        }
        guard known > 0 else { return [Double](repeating: 1, count: vectors.count) }
        let norm = 1 / Double(known).squareRoot()
        return vectors.products(with: weights).map { 1 + gain * $0 * norm }
    }
}
