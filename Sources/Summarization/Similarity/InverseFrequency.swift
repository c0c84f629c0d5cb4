/// Weights of terms: rare terms say more about a sentence than common ones.
struct InverseFrequency {
    /// By term number; above 0.
    let weights: [Float]

    /// The geometric mean of two figures: how rare a term is in this document, and in the language.
    ///
    /// Spärck Jones (1972) in the form ln(1 + N / n). In a short text nearly every term stands in one sentence, and
    /// only the language tells `governo` from `quindi`; in a long one the document itself knows better.
    init(counts: TermCounts, vocabulary: ByteTable, background: BackgroundFrequencies?) {
        let sentences = Float(counts.rows.count)
        var logarithms = LogarithmTable()
        weights = (0..<vocabulary.count).map { term in
            let local = logarithms.value(counts.documentFrequency[term]) { 1 + sentences / Float(max($0, 1)) }
            guard let background else { return local }
            return (local * background.weight(of: term, in: vocabulary)).squareRoot()
        }
    }
}

/// Logarithms by the number of sentences that a term stands in: most terms share theirs with others.
struct LogarithmTable {
    private var values = [Float](repeating: .nan, count: 256)

    /// The logarithm of what `argument` makes of a number; always the same of the same number.
    @inline(__always)
    mutating func value(_ frequency: Int32, of argument: (Int32) -> Float) -> Float {
        let index = Int(frequency)
        guard values.indices.contains(index) else { return logarithm(argument(frequency)) }
        if values[index].isNaN { values[index] = logarithm(argument(frequency)) }
        return values[index]
    }
}
