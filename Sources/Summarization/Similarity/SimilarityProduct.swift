/// Similarities as a product of term vectors: sentence `i` gives `query(i) · target(j)` to sentence `j`, and nothing
/// to itself. Several such products may be added, each times a factor.
///
/// What a sentence holds does not depend on its part: queries and targets of all summands have the same entries, and
/// differ in their values only.
struct SimilarityProduct: Sendable {
    /// One product.
    struct Summand: Sendable {
        /// Values of the sentence that gives, for each entry.
        var query: [Float]
        /// Values of the sentence that is given to, for each entry.
        var target: [Float]
        var factor: Double
    }

    /// Sentences by terms: which terms each holds.
    let pattern: SparseRows
    let summands: [Summand]
    /// What a sentence would give to itself.
    let selfSimilarity: [Double]
    /// What a sentence gives to all others.
    let outWeights: [Double]

    /// Products of known sums.
    init(pattern: SparseRows, summands: [Summand], selfSimilarity: [Double], outWeights: [Double]) {
        self.pattern = pattern
        self.summands = summands
        self.selfSimilarity = selfSimilarity
        self.outWeights = outWeights
    }

    /// Linear in the number of entries.
    init(_ pattern: SparseRows, query: [Float], target: [Float]) {
        self.pattern = pattern
        summands = [Summand(query: query, target: target, factor: 1)]
        var totals = [Double](repeating: 0, count: pattern.width)
        var own = [Double](repeating: 0, count: pattern.count)
        var out = own
        totals.withUnsafeMutableBufferPointer { totals in
            pattern.forEachEntry(of: target) { _, term, value in totals[term] += Double(value) }
            own.withUnsafeMutableBufferPointer { own in
                out.withUnsafeMutableBufferPointer { out in
                    pattern.forEachEntry(of: query, target) { row, term, values in
                        own[row] += Double(values.x) * Double(values.y)
                        out[row] += Double(values.x) * totals[term]
                    }
                }
            }
        }
        for row in out.indices {
            out[row] -= own[row]
            // What is left of a sentence that shares no term is rounding.
            if out[row] <= own[row] * 1e-9 { out[row] = 0 }
        }
        selfSimilarity = own
        outWeights = out
    }

    /// The sum of two products over the same pattern, each over its mean, so that both weigh alike.
    init(meansOf a: SimilarityProduct, _ b: SimilarityProduct) {
        pattern = a.pattern
        let (factorA, factorB) = (a.mean > 0 ? 1 / a.mean : 1, b.mean > 0 ? 1 / b.mean : 1)
        func scaled(_ summands: [Summand], _ factor: Double) -> [Summand] {
            summands.map { Summand(query: $0.query, target: $0.target, factor: $0.factor * factor) }
        }
        func sum(_ a: [Double], _ b: [Double]) -> [Double] { zip(a, b).map { $0 * factorA + $1 * factorB } }
        summands = scaled(a.summands, factorA) + scaled(b.summands, factorB)
        selfSimilarity = sum(a.selfSimilarity, b.selfSimilarity)
        outWeights = sum(a.outWeights, b.outWeights)
    }

    /// Number of sentences.
    var count: Int { pattern.count }

    /// Mean similarity of two different sentences.
    private var mean: Double {
        let pairs = Double(count) * Double(count - 1)
        return pairs > 0 ? outWeights.reduce(0, +) / pairs : 0
    }
}
