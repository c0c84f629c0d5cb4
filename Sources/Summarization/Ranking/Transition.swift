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

    init(_ product: SimilarityProduct) {
        self.product = product
        terms = [Double](repeating: 0, count: product.pattern.width)
    }

    var count: Int { product.count }
    var outWeights: [Double] { product.outWeights }

    mutating func apply(_ shares: [Double]) -> [Double] {
        var result = [Double](repeating: 0, count: count)
        for summand in product.summands {
            scatter(summand.query, shares)
            product.pattern.addProducts(of: summand.target, with: terms, factor: summand.factor, to: &result)
        }
        for row in result.indices {
            result[row] = max(0, result[row] - product.selfSimilarity[row] * shares[row])
        }
        return result
    }

    private mutating func scatter(_ values: [Float], _ shares: [Double]) {
        terms.withUnsafeMutableBufferPointer { terms in
            terms.update(repeating: 0)
            product.pattern.forEachEntry(of: values) { row, term, value in terms[term] += Double(value) * shares[row] }
        }
    }
}

extension SparseRows {
    /// Calls `body` with each entry, its value taken from `values`.
    @inline(__always)
    func forEachEntry(of values: [Float], _ body: (_ row: Int, _ column: Int, _ value: Float) -> Void) {
        columns.withUnsafeBufferPointer { columns in
            values.withUnsafeBufferPointer { values in
                for row in 0..<count {
                    for index in range(row) { body(row, Int(columns[index]), values[index]) }
                }
            }
        }
    }

    /// Adds the product of each row, with `values` for its entries, with a vector.
    func addProducts(of values: [Float], with vector: [Double], factor: Double, to result: inout [Double]) {
        vector.withUnsafeBufferPointer { vector in
            result.withUnsafeMutableBufferPointer { result in
                columns.withUnsafeBufferPointer { columns in
                    values.withUnsafeBufferPointer { values in
                        for row in 0..<count {
                            let range = range(row)
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
