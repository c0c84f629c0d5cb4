/// Maximal marginal relevance (Carbonell and Goldstein 1998): the next sentence is the one with the best
/// λ · score − (1 − λ) · greatest similarity to a chosen one.
///
/// Lazily: what is chosen can only lower a value, so a candidate is looked at again only when it comes up. The cost is
/// near that of a sort, not candidates times chosen.
struct RedundancyControl {
    private let scores: [Double]
    private let vectors: SparseRows
    /// Those that were compared, which are few.
    private var ordered: OrderedRows
    private let relevance: Double
    private let duplicate: Double
    private var queue: CandidateQueue
    private var chosen: [Int] = []
    /// Greatest similarity to the chosen sentences that a candidate was compared with, and how many those were.
    private var redundancy: [Double]
    private var compared: [Int32]

    /// - Parameter scores: any finite scores, at least 0; the best counts as 1.
    init(scores: [Double], vectors: SparseRows, relevance: Double, duplicate: Double) {
        let best = scores.max() ?? 0
        self.scores = best > 0 ? scores.map { $0 / best } : scores
        self.vectors = vectors
        ordered = OrderedRows(of: vectors)
        self.relevance = min(max(relevance, 0), 1)
        self.duplicate = duplicate
        redundancy = [Double](repeating: 0, count: scores.count)
        compared = [Int32](repeating: 0, count: scores.count)
        queue = CandidateQueue(self.scores.map { [relevance = self.relevance] in relevance * $0 })
    }

    /// The greatest similarity of a candidate to the sentences that were chosen when it was last looked at.
    func redundancy(of candidate: Int) -> Double { redundancy[candidate] }

    /// The next sentence in order of selection; `nil` when only duplicates are left.
    mutating func next() -> Int? {
        while let (candidate, _) = queue.popBest() {
            if Int(compared[candidate]) == chosen.count {
                // One of stop words alone is like no other. A text may have a million of them, none of use: to compare
                // each with all before it took quadratic time.
                if !vectors.isEmpty(candidate) { chosen.append(candidate) }
                return candidate
            }
            for index in Int(compared[candidate])..<chosen.count {
                redundancy[candidate] = max(redundancy[candidate], ordered.dot(candidate, chosen[index]))
            }
            compared[candidate] = Int32(chosen.count)
            if redundancy[candidate] >= duplicate { continue }
            queue.insert(candidate, relevance * scores[candidate] - (1 - relevance) * redundancy[candidate])
        }
        return nil
    }
}

extension SparseRows {
    /// Whether a row has no column.
    func isEmpty(_ row: Int) -> Bool { starts[row] == starts[row + 1] }
}
