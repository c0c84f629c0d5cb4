/// Similarities of all pairs of sentences: contiguous rows of `Float`, each padded with zeros to whole SIMD registers
/// and aligned to cache lines.
///
/// Row `j`, column `i` is what sentence `i` gives to sentence `j`; the diagonal is 0. One step of the power iteration
/// is one product with a vector, row by row. Memory: 4 n² bytes and the padding.
public struct SimilarityMatrix: Sendable {
    /// Number of sentences.
    public let count: Int
    /// Floats from one row to the next, a multiple of `Kernels.lanes`.
    public let stride: Int
    let storage: AlignedFloats
    let kernels: Kernels

    init(count: Int, kernels: Kernels = .best) {
        self.count = count
        self.kernels = kernels
        stride = Kernels.padded(count)
        storage = AlignedFloats(count: count * stride)
    }

    /// The row of a sentence.
    func row(_ index: Int) -> UnsafeMutablePointer<Float> { storage.pointer + index * stride }

    /// What `source` gives to `target`.
    public subscript(target: Int, source: Int) -> Float { row(target)[source] }

    /// The product of the matrix with a vector of `count` weights: one step of the power iteration.
    ///
    /// Reads every row once, by SIMD. O(n²).
    public func product(with vector: [Float]) -> [Float] {
        let padded = AlignedFloats(count: stride)
        for index in 0..<min(count, vector.count) { padded.pointer[index] = vector[index] }
        return product(with: padded)
    }

    /// The product with a vector of `stride` floats.
    func product(with vector: AlignedFloats) -> [Float] {
        (0..<count).map { kernels.dot(row($0), vector.pointer, stride) }
    }

    /// Clears what is below a threshold, as LexRank does (Erkan and Radev 2004).
    func clear(below threshold: Float) {
        for index in 0..<count { kernels.clearBelow(threshold, row(index), stride) }
    }

    /// Sum of each column: what each sentence gives to all others.
    func outWeights() -> [Double] {
        let sums = AlignedFloats(count: stride)
        for index in 0..<count { kernels.addScaled(1, row(index), to: sums.pointer, stride) }
        return (0..<count).map { Double(sums.pointer[$0]) }
    }
}

extension SimilarityMatrix {
    /// Fills the matrix from an inverted index: only sentences that share a term meet.
    ///
    /// A term of more than a sixteenth of the sentences is laid out as a dense column and added to rows by SIMD.
    init(_ product: SimilarityProduct, kernels: Kernels = .best) {
        self.init(count: product.count, kernels: kernels)
        for summand in product.summands { add(summand, product.pattern) }
        for index in 0..<count { row(index)[index] = 0 }
    }

    private func add(_ summand: SimilarityProduct.Summand, _ pattern: SparseRows) {
        var query = pattern
        query.values = summand.query
        let postings = query.transposed()
        let dense = DenseColumns(postings, stride: stride, above: count / 16)
        for target in 0..<count {
            let row = row(target)
            for index in pattern.range(target) {
                let value = summand.target[index] * Float(summand.factor)
                let term = Int(pattern.columns[index])
                if let column = dense.column(term) {
                    kernels.addScaled(value, column, to: row, stride)
                } else {
                    for entry in postings.range(term) {
                        row[Int(postings.columns[entry])] += value * postings.values[entry]
                    }
                }
            }
        }
    }
}

/// Postings of frequent terms as columns of floats.
private struct DenseColumns {
    private var offsets: [Int32]
    private let storage: AlignedFloats
    private let stride: Int

    init(_ postings: SparseRows, stride: Int, above limit: Int) {
        self.stride = stride
        offsets = [Int32](repeating: -1, count: postings.count)
        var number: Int32 = 0
        for term in 0..<postings.count where postings.range(term).count > max(limit, 8) {
            offsets[term] = number
            number += 1
        }
        storage = AlignedFloats(count: Int(number) * stride)
        for term in 0..<postings.count where offsets[term] >= 0 {
            let column = storage.pointer + Int(offsets[term]) * stride
            for entry in postings.range(term) { column[Int(postings.columns[entry])] = postings.values[entry] }
        }
    }

    func column(_ term: Int) -> UnsafeMutablePointer<Float>? {
        offsets[term] < 0 ? nil : storage.pointer + Int(offsets[term]) * stride
    }
}
