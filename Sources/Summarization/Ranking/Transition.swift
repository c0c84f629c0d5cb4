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
        terms = [Double](repeating: 0, count: product.target.width)
    }

    var count: Int { product.query.count }
    var outWeights: [Double] { product.outWeights }

    mutating func apply(_ shares: [Double]) -> [Double] {
        terms.withUnsafeMutableBufferPointer { terms in
            terms.update(repeating: 0)
            product.query.forEachEntry { row, term, value in terms[term] += Double(value) * shares[row] }
        }
        var result = product.target.products(with: terms)
        for row in result.indices {
            result[row] = max(0, result[row] - product.selfSimilarity[row] * shares[row])
        }
        return result
    }
}

extension SparseRows {
    @inline(__always)
    func forEachEntry(_ body: (_ row: Int, _ column: Int, _ value: Float) -> Void) {
        columns.withUnsafeBufferPointer { columns in
            values.withUnsafeBufferPointer { values in
                for row in 0..<count {
                    for index in range(row) { body(row, Int(columns[index]), values[index]) }
                }
            }
        }
    }

    /// The product of each row with a vector.
    func products(with vector: [Double]) -> [Double] {
        var result = [Double](repeating: 0, count: count)
        result.withUnsafeMutableBufferPointer { result in
            vector.withUnsafeBufferPointer { vector in
                forEachEntry { row, column, value in result[row] += Double(value) * vector[column] }
            }
        }
        return result
    }
}
