extension SimilarityProduct {
    /// The normalised overlap of Mihalcea and Tarau (2004) without a matrix.
    ///
    /// |shared terms| / (ln |a| + ln |b|) is no product of term vectors, but a sum of nine is as near as `Float` holds:
    /// 1 / s = Σ w e^(−t s), and e^(−t (a + b)) = e^(−t a) · e^(−t b) (Braess and Hackbusch 2005). The nodes were fitted
    /// by least squares for s from 2 ln 2 to 18, sentences of up to 8,000 terms; the relative error is below 2e-8.
    init(overlapOf counts: TermCounts) {
        let logarithms = counts.lengths.map { Double(logarithm(Float(max($0, 2)))) }
        let summands = Self.nodes.map { exponent, weight in
            let decays = logarithms.map { exponential(-exponent * min($0, 9)) }
            var query = [Float](repeating: 0, count: counts.rows.columns.count)
            for row in 0..<counts.rows.count {
                for entry in counts.rows.range(row) { query[entry] = Float(decays[row]) }
            }
            return Summand(query: query, target: query, factor: weight)
        }
        self.init(sumOf: summands, counts.rows)
    }

    private static let nodes: [(exponent: Double, weight: Double)] = [
        (0.01234972219293837, 0.03375679299032296), (0.07779206011119465, 0.10110656588458322),
        (0.22107926047570234, 0.18877069172987251), (0.4637717111270442, 0.30218311960169386),
        (0.8406159834036152, 0.4616313751436499), (1.414384630616939, 0.7040224234231354),
        (2.29775138065027, 1.0957860741386993), (3.701177161583054, 1.7812014316997324),
        (6.111104962932976, 3.2832837902941567),
    ]

    /// The sum of products, each times its factor.
    private init(sumOf summands: [Summand], _ pattern: SparseRows) {
        let parts = summands.map { SimilarityProduct(pattern, query: $0.query, target: $0.target) }
        func sum(_ figures: (SimilarityProduct) -> [Double]) -> [Double] {
            var total = [Double](repeating: 0, count: pattern.count)
            for (part, summand) in zip(parts, summands) {
                for (index, figure) in figures(part).enumerated() { total[index] += summand.factor * figure }
            }
            return total
        }
        self.init(
            pattern: pattern, summands: summands, selfSimilarity: sum(\.selfSimilarity), outWeights: sum(\.outWeights))
    }
}
