/// Which terms stand near which: the graph of words that key phrases are ranked on.
///
/// Two terms are linked as often as they stand at most three tokens apart in a sentence (Mihalcea and Tarau 2004,
/// section 3). Only the most frequent terms take part, so that the graph of a long document stays small.
struct WordGraph: Transition {
    /// Term number of each node, by frequency, then by first occurrence.
    let terms: [Int32]
    private let edges: SparseRows
    let outWeights: [Double]

    private static let reach = 3

    /// - Parameters:
    ///   - lines: the term numbers of each sentence, below `width`; -1 for what takes no part.
    ///   - isWord: whether a term takes part.
    init(_ lines: [[Int32]], width: Int, isWord: (Int32) -> Bool, limit: Int = 2000) {
        terms = Self.frequentTerms(lines, width: width, isWord: isWord, limit: limit)
        var node = [Int32](repeating: -1, count: width)
        for (index, term) in terms.enumerated() { node[Int(term)] = Int32(index) }
        edges = Self.edges(lines, node: node, count: terms.count)
        outWeights = (0..<edges.count).map { [edges] row in
            edges.range(row).reduce(0) { $0 + Double(edges.values[$1]) }
        }
    }

    var count: Int { terms.count }

    func apply(_ shares: [Double]) -> [Double] { edges.products(with: shares) }

    private static func frequentTerms(
        _ lines: [[Int32]], width: Int, isWord: (Int32) -> Bool, limit: Int
    ) -> [Int32] {
        var counts = [Int](repeating: 0, count: width)
        for line in lines {
            for token in line where token >= 0 { counts[Int(token)] += 1 }
        }
        // Numbers of terms grow with the place of their first occurrence.
        let order = counts.indices.filter { counts[$0] > 0 && isWord(Int32($0)) }.sorted {
            counts[$0] == counts[$1] ? $0 < $1 : counts[$0] > counts[$1]
        }
        return order.prefix(limit).map(Int32.init)
    }

    /// Both directions of each pair, packed into one number, sorted and counted.
    private static func edges(_ lines: [[Int32]], node: [Int32], count: Int) -> SparseRows {
        var pairs: [UInt64] = []
        for line in lines {
            let tokens = line.map { $0 >= 0 ? node[Int($0)] : -1 }
            for (index, a) in tokens.enumerated() where a >= 0 {
                for b in tokens[(index + 1)...].prefix(reach) where b >= 0 && b != a {
                    pairs.append(UInt64(a) << 32 | UInt64(b))
                    pairs.append(UInt64(b) << 32 | UInt64(a))
                }
            }
        }
        pairs.sort()
        var rows = SparseRows(width: count)
        var index = 0
        for row in 0..<count {
            while index < pairs.count, pairs[index] >> 32 == UInt64(row) {
                let first = index
                while index < pairs.count, pairs[index] == pairs[first] { index += 1 }
                rows.columns.append(Int32(truncatingIfNeeded: pairs[first]))
                rows.values.append(Float(index - first))
            }
            rows.starts.append(rows.columns.count)
        }
        return rows
    }
}
