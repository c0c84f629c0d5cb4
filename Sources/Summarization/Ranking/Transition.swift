/// The graph of sentences as the power iteration sees it: weights from each sentence to each other one.
protocol Transition {
    /// Number of sentences.
    var count: Int { get }
    /// Sum of the weights that leave each sentence; 0 for a dangling one.
    var outWeights: [Double] { get }
    /// Sum over `i` of the weight from `i` to `j`, times `shares[i]`, for each `j`.
    mutating func apply(_ shares: [Double]) -> [Double]
}

/// The similarity matrix: n² products a step, by SIMD.
struct DenseTransition: Transition {
    private let matrix: SimilarityMatrix
    private let shares: AlignedFloats
    let outWeights: [Double]

    init(_ matrix: SimilarityMatrix) {
        self.matrix = matrix
        shares = AlignedFloats(count: matrix.stride)
        outWeights = matrix.outWeights()
    }

    var count: Int { matrix.count }

    mutating func apply(_ input: [Double]) -> [Double] {
        for index in 0..<count { shares.pointer[index] = Float(input[index]) }
        return matrix.product(with: shares).map(Double.init)
    }
}

/// `X·(Xᵀr)` without a matrix: shares flow from sentences to their terms and from terms to sentences.
///
/// A step costs as many products as there are entries in the term vectors.
struct SparseTransition: Transition {
    private let product: SimilarityProduct
    private var terms: [Double]
    /// The terms of two summands side by side.
    private var pairs: [SIMD2<Double>]

    init(_ product: SimilarityProduct) {
        self.product = product
        let isPair = product.summands.count == 2
        terms = [Double](repeating: 0, count: isPair ? 0 : product.pattern.width)
        pairs = [SIMD2<Double>](repeating: .zero, count: isPair ? product.pattern.width : 0)
    }

    var count: Int { product.count }
    var outWeights: [Double] { product.outWeights }

    mutating func apply(_ shares: [Double]) -> [Double] {
        var result = [Double](repeating: 0, count: count)
        if product.summands.count == 2 {
            applyBoth(product.summands[0], product.summands[1], shares, to: &result)
        } else {
            for summand in product.summands {
                scatter(summand.query, shares)
                product.pattern.addProducts(of: summand.target, with: terms, factor: summand.factor, to: &result)
            }
        }
        for row in result.indices {
            result[row] = max(0, result[row] - product.selfSimilarity[row] * shares[row])
        }
        return result
    }

    /// Two summands at once: an entry is looked up once for both, and that, not the sum, is what takes the time.
    private mutating func applyBoth(
        _ a: SimilarityProduct.Summand, _ b: SimilarityProduct.Summand, _ shares: [Double], to result: inout [Double]
    ) {
        let pattern = product.pattern
        let factors = SIMD2(a.factor, b.factor)
        pairs.withUnsafeMutableBufferPointer { pairs in
            pairs.update(repeating: .zero)
            pattern.forEachEntry(of: a.query, b.query) { row, term, values in
                pairs[term] += SIMD2<Double>(values) * shares[row]
            }
            var sums = SIMD2<Double>.zero
            var last = 0
            result.withUnsafeMutableBufferPointer { result in
                pattern.forEachEntry(of: a.target, b.target) { row, term, values in
                    if row != last {
                        result[last] = (sums * factors).sum()
                        (sums, last) = (.zero, row)
                    }
                    sums += SIMD2<Double>(values) * pairs[term]
                }
                if !result.isEmpty { result[last] = (sums * factors).sum() }
            }
        }
    }

    private mutating func scatter(_ values: [Float], _ shares: [Double]) {
        terms.withUnsafeMutableBufferPointer { terms in
            terms.update(repeating: 0)
            shares.withUnsafeBufferPointer { shares in
                product.pattern.forEachEntry(of: values) { row, term, value in
                    terms[term] += Double(value) * shares[row]
                }
            }
        }
    }
}

extension SparseRows {
    /// The places where rows start and the columns of all entries.
    @inline(__always)
    private func withUnsafeEntries(_ body: (UnsafeBufferPointer<Int>, UnsafeBufferPointer<Int32>) -> Void) {
        starts.withUnsafeBufferPointer { starts in columns.withUnsafeBufferPointer { body(starts, $0) } }
    }

    /// Calls `body` with each entry, its value taken from `values`.
    @inline(__always)
    func forEachEntry(of values: [Float], _ body: (_ row: Int, _ column: Int, _ value: Float) -> Void) {
        withUnsafeEntries { starts, columns in
            values.withUnsafeBufferPointer { values in
                for row in 0..<(starts.count - 1) {
                    for index in starts[row]..<starts[row + 1] { body(row, Int(columns[index]), values[index]) }
                }
            }
        }
    }

    /// Calls `body` with each entry, its values taken from `a` and `b`.
    @inline(__always)
    func forEachEntry(of a: [Float], _ b: [Float], _ body: (_ row: Int, _ column: Int, _ values: SIMD2<Float>) -> Void)
    {
        withUnsafeEntries { starts, columns in
            a.withUnsafeBufferPointer { a in
                b.withUnsafeBufferPointer { b in
                    for row in 0..<(starts.count - 1) {
                        for index in starts[row]..<starts[row + 1] {
                            body(row, Int(columns[index]), SIMD2(a[index], b[index]))
                        }
                    }
                }
            }
        }
    }

    /// Adds the product of each row, with `values` for its entries, with a vector.
    func addProducts(of values: [Float], with vector: [Double], factor: Double, to result: inout [Double]) {
        vector.withUnsafeBufferPointer { vector in
            result.withUnsafeMutableBufferPointer { result in
                withUnsafeEntries { starts, columns in
                    values.withUnsafeBufferPointer { values in
                        for row in 0..<(starts.count - 1) {
                            let range = starts[row]..<starts[row + 1]
                            // Two sums: an addition need not wait for the one before.
                            var (even, odd) = (0.0, 0.0)
                            var index = range.lowerBound
                            while index + 1 < range.upperBound {
                                even += Double(values[index]) * vector[Int(columns[index])]
                                odd += Double(values[index + 1]) * vector[Int(columns[index + 1])]
                                index += 2
                            }
                            if index < range.upperBound {
                                even += Double(values[index]) * vector[Int(columns[index])]
                            }
                            result[row] += factor * (even + odd)
                        }
                    }
                }
            }
        }
    }

    /// The product of each row with a vector.
    func products(with vector: [Double]) -> [Double] {
        var result = [Double](repeating: 0, count: count)
        addProducts(of: values, with: vector, factor: 1, to: &result)
        return result
    }
}
