/// How alike the sentences of a document are, small enough for a picture: a square of shades.
///
/// One row and column a sentence, in document order; of longer documents, one for each run of `group` sentences.
public struct SimilarityGrid: Hashable, Sendable {
    /// Rows, and columns.
    public let size: Int
    /// Sentences that a row stands for; the last may stand for fewer.
    public let group: Int
    /// Cosines from 0 to 255, row after row; the diagonal is 255 where a sentence has terms.
    public let shades: [UInt8]

    /// No sentences.
    public static let empty = SimilarityGrid(size: 0, group: 1, shades: [])

    /// The shade of a cell, for rows and columns in `0..<size`.
    public subscript(row: Int, column: Int) -> UInt8 { shades[row * size + column] }

    /// The part of some sentences, where rows stand for single ones; else empty.
    public func part(_ sentences: Range<Int>) -> SimilarityGrid {
        guard group == 1, sentences.upperBound <= size else { return .empty }
        let shades = sentences.flatMap { row in sentences.map { self[row, $0] } }
        return SimilarityGrid(size: sentences.count, group: 1, shades: shades)
    }

    private init(size: Int, group: Int, shades: [UInt8]) {
        (self.size, self.group, self.shades) = (size, group, shades)
    }

    /// - Parameter limit: the greatest size, at least 1.
    /// - Complexity: linear in the entries of the vectors, and in limit² times the terms of a row.
    init(_ vectors: SparseRows, limit: Int) {
        let group = max(1, (vectors.count + limit - 1) / max(limit, 1))
        let rows = group == 1 ? vectors : vectors.summed(by: group)
        var ordered = OrderedRows(of: rows)
        let norms = (0..<rows.count).map { ordered.dot($0, $0).squareRoot() }
        var shades = [UInt8](repeating: 0, count: rows.count * rows.count)
        for row in 0..<rows.count {
            for column in row..<rows.count {
                let scale = norms[row] * norms[column]
                let cosine = scale > 0 ? min(max(ordered.dot(row, column) / scale, 0), 1) : 0
                let shade = UInt8((cosine * 255).rounded())
                shades[row * rows.count + column] = shade
                shades[column * rows.count + row] = shade
            }
        }
        self.init(size: rows.count, group: group, shades: shades)
    }
}

extension SparseRows {
    /// The sums of runs of rows.
    fileprivate func summed(by group: Int) -> SparseRows {
        var result = SparseRows(width: width)
        for start in stride(from: 0, to: count, by: group) {
            var sums: [Int32: Float] = [:]
            for row in start..<min(start + group, count) {
                for index in range(row) { sums[columns[index], default: 0] += values[index] }
            }
            for column in sums.keys.sorted() {
                result.columns.append(column)
                result.values.append(sums[column] ?? 0)
            }
            result.starts.append(result.columns.count)
        }
        return result
    }
}
