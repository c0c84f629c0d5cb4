/// Rows with ascending columns: each is brought into order when it is first multiplied.
struct OrderedRows {
    private let source: SparseRows
    private var ordered: SparseRows
    /// Where an ordered row stands.
    private var places: [Int: Int] = [:]

    init(of source: SparseRows) {
        self.source = source
        ordered = SparseRows(width: source.width)
    }

    /// The product of two rows, by merging their columns.
    mutating func dot(_ a: Int, _ b: Int) -> Double {
        let (first, second) = (place(of: a), place(of: b))
        let (starts, columns, values) = (ordered.starts, ordered.columns, ordered.values)
        var (i, j) = (starts[first], starts[second])
        var sum = 0.0
        while i < starts[first + 1], j < starts[second + 1] {
            if columns[i] == columns[j] {
                sum += Double(values[i]) * Double(values[j])
                i += 1
                j += 1
            } else if columns[i] < columns[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return sum
    }

    private mutating func place(of row: Int) -> Int {
        if let place = places[row] { return place }
        for entry in source.range(row).sorted(by: { source.columns[$0] < source.columns[$1] }) {
            ordered.columns.append(source.columns[entry])
            ordered.values.append(source.values[entry])
        }
        ordered.starts.append(ordered.columns.count)
        places[row] = ordered.count - 1
        return ordered.count - 1
    }
}
