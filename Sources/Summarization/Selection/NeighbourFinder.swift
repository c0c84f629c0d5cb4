/// The sentences most like a given one, for explanations.
struct NeighbourFinder {
    private let vectors: SparseRows
    private let postings: SparseRows

    /// Builds an inverted index; linear in the entries of the vectors.
    init(vectors: SparseRows) {
        self.vectors = vectors
        postings = vectors.transposed()
    }

    /// The nearest first, by cosine; ties go to the earlier one. Costs as much as the postings of its terms are long.
    func neighbours(of sentence: Int, limit: Int) -> [Neighbour] {
        var similarities: [Int32: Float] = [:]
        for index in vectors.range(sentence) {
            for entry in postings.range(Int(vectors.columns[index])) {
                similarities[postings.columns[entry], default: 0] += vectors.values[index] * postings.values[entry]
            }
        }
        similarities[Int32(sentence)] = nil
        let order = similarities.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
        return order.prefix(limit).map { Neighbour(sentence: Int($0.key), similarity: Double($0.value)) }
    }
}
