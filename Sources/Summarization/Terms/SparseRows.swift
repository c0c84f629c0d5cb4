/// A sparse matrix in compressed rows: sentences by terms, or terms by sentences.
struct SparseRows: Sendable {
    /// Row `i` holds the entries `starts[i] ..< starts[i + 1]`.
    var starts: [Int] = [0]
    /// Column of each entry; no column stands twice in a row.
    var columns: [Int32] = []
    /// Value of each entry.
    var values: [Float] = []
    /// Number of columns.
    var width: Int

    var count: Int { starts.count - 1 }

    func range(_ row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

    /// The matrix turned: rows become columns. An inverted index, where rows are sentences. Counting sort, linear.
    func transposed() -> SparseRows {
        var result = SparseRows(width: count)
        var starts = [Int](repeating: 0, count: width + 1)
        for column in columns { starts[Int(column) + 1] += 1 }
        for index in 1..<max(starts.count, 1) { starts[index] += starts[index - 1] }
        var next = starts
        result.columns = [Int32](repeating: 0, count: columns.count)
        result.values = [Float](repeating: 0, count: values.count)
        for row in 0..<count {
            for index in range(row) {
                let column = Int(columns[index])
                result.columns[next[column]] = Int32(row)
                result.values[next[column]] = values[index]
                next[column] += 1
            }
        }
        result.starts = starts
        return result
    }
}
