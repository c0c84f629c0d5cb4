/// Similarities as a product of term vectors: sentence `i` gives `query(i) · target(j)` to sentence `j`, and nothing
/// to itself.
struct SimilarityProduct: Sendable {
    /// Sentences by terms, for the sentence that gives.
    var query: SparseRows
    /// Sentences by terms, for the sentence that is given to.
    var target: SparseRows
    /// What a sentence would give to itself.
    let selfSimilarity: [Double]
    /// What a sentence gives to all others.
    let outWeights: [Double]

    /// Linear in the number of entries.
    init(query: SparseRows, target: SparseRows) {
        self.query = query
        self.target = target
        var totals = [Double](repeating: 0, count: target.width)
        for index in target.columns.indices { totals[Int(target.columns[index])] += Double(target.values[index]) }
        var own = [Double](repeating: 0, count: query.count)
        var out = own
        for row in 0..<query.count {
            // Both have the same columns in the same order: what a sentence holds does not depend on its part.
            for (a, b) in zip(query.range(row), target.range(row)) {
                own[row] += Double(query.values[a]) * Double(target.values[b])
            }
            for index in query.range(row) {
                out[row] += Double(query.values[index]) * totals[Int(query.columns[index])]
            }
            out[row] -= own[row]
            // What is left of a sentence that shares no term is rounding.
            if out[row] <= own[row] * 1e-9 { out[row] = 0 }
        }
        selfSimilarity = own
        outWeights = out
    }

    /// Mean similarity of two different sentences.
    var mean: Double {
        let pairs = Double(query.count) * Double(query.count - 1)
        return pairs > 0 ? outWeights.reduce(0, +) / pairs : 0
    }

    /// The sum of two products with factors, as one product over both term spaces.
    static func sum(_ a: SimilarityProduct, _ factorA: Double, _ b: SimilarityProduct, _ factorB: Double) -> Self {
        SimilarityProduct(
            query: .beside(a.query, 1, b.query, 1),
            target: .beside(a.target, Float(factorA), b.target, Float(factorB)))
    }
}

extension SparseRows {
    /// Two matrices side by side, their values times a factor.
    static func beside(_ a: SparseRows, _ factorA: Float, _ b: SparseRows, _ factorB: Float) -> SparseRows {
        var result = SparseRows(width: a.width + b.width)
        result.columns.reserveCapacity(a.columns.count + b.columns.count)
        result.values.reserveCapacity(a.columns.count + b.columns.count)
        for row in 0..<a.count {
            for index in a.range(row) {
                result.columns.append(a.columns[index])
                result.values.append(a.values[index] * factorA)
            }
            for index in b.range(row) {
                result.columns.append(b.columns[index] + Int32(a.width))
                result.values.append(b.values[index] * factorB)
            }
            result.starts.append(result.columns.count)
        }
        return result
    }
}
