/// Sentences as vectors over terms.
enum TermVectors {
    /// TF-IDF with a logarithmic term frequency, 1 + ln tf, of length 1; an empty sentence stays 0.
    ///
    /// The product of two rows is their cosine.
    static func cosine(_ counts: TermCounts, _ weights: InverseFrequency) -> SparseRows {
        let rows = counts.rows
        var result = rows
        result.values.withUnsafeMutableBufferPointer { values in
            rows.columns.withUnsafeBufferPointer { columns in
                for row in 0..<rows.count {
                    var square: Float = 0
                    for index in rows.range(row) {
                        let count = values[index]
                        // Nearly every term stands once in its sentence.
                        let frequency = count == 1 ? 1 : 1 + logarithm(count)
                        let value = frequency * weights.weights[Int(columns[index])]
                        values[index] = value
                        square += value * value
                    }
                    guard square > 0 else { continue }
                    let factor = 1 / square.squareRoot()
                    for index in rows.range(row) { values[index] *= factor }
                }
            }
        }
        return result
    }

    /// Sentences as BM25 documents: Robertson and Zaragoza (2009) with k₁ 1.2 and b 0.75.
    ///
    /// The sum over the terms of another sentence is the score of that sentence as the query.
    /// - Returns: a value for each entry of `counts.rows`.
    static func bm25(_ counts: TermCounts) -> [Float] {
        let inverse = bm25Weights(counts)
        let mean = Float(counts.lengths.reduce(0) { $0 + Int($1) }) / Float(max(counts.lengths.count, 1))
        let rows = counts.rows
        var result = rows.values
        result.withUnsafeMutableBufferPointer { values in
            rows.columns.withUnsafeBufferPointer { columns in
                for row in 0..<rows.count {
                    let norm = 1.2 * (0.25 + 0.75 * Float(counts.lengths[row]) / max(mean, 1))
                    for index in rows.range(row) {
                        let frequency = values[index]
                        values[index] = inverse[Int(columns[index])] * frequency * 2.2 / (frequency + norm)
                    }
                }
            }
        }
        return result
    }

    /// ln((N − n + ½) / (n + ½)); where that is negative, a quarter of the mean of the others, after Barrios et al.
    private static func bm25Weights(_ counts: TermCounts) -> [Float] {
        let sentences = Float(counts.rows.count)
        var logarithms = LogarithmTable()
        var weights = counts.documentFrequency.map { frequency in
            logarithms.value(frequency) { (sentences - Float($0) + 0.5) / (Float($0) + 0.5) }
        }
        let positive = weights.filter { $0 > 0 }
        let mean = positive.reduce(0, +) / Float(max(positive.count, 1))
        let floor = positive.isEmpty ? 0.25 : 0.25 * mean
        for term in weights.indices where weights[term] <= 0 { weights[term] = floor }
        return weights
    }
}
