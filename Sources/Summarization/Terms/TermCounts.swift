/// How often each term stands in each sentence, and in how many sentences.
struct TermCounts: Sendable {
    /// Sentences by terms; values are counts.
    var rows: SparseRows
    /// Number of sentences that hold each term.
    var documentFrequency: [Int32]
    /// Number of terms of each sentence, repetitions counted.
    var lengths: [Int32]

    /// Counts the terms of sentences. Linear in tokens and terms.
    init(_ sentences: SentenceTerms) {
        let total = sentences.tokens.count
        var starts = [0]
        var lengths: [Int32] = []
        var values: [Float] = []
        var tallies = [Tally](repeating: Tally(), count: sentences.vocabulary.count)
        starts.reserveCapacity(sentences.count + 1)
        lengths.reserveCapacity(sentences.count)
        let columns = [Int32](unsafeUninitializedCapacity: total) { columns, columnCount in
            values = [Float](unsafeUninitializedCapacity: total) { values, valueCount in
                var used = 0
                tallies.withUnsafeMutableBufferPointer { tallies in
                    for sentence in 0..<sentences.count {
                        var length: Int32 = 0
                        for token in sentences.tokens(of: sentence) where token >= 0 {
                            length += 1
                            let term = Int(token)
                            if tallies[term].sentence == sentence {
                                values[tallies[term].entry] += 1
                                continue
                            }
                            tallies[term].sentence = sentence
                            tallies[term].entry = used
                            tallies[term].sentences += 1
                            columns.initializeElement(at: used, to: token)
                            values.initializeElement(at: used, to: 1)
                            used += 1
                        }
                        lengths.append(length)
                        starts.append(used)
                    }
                }
                (columnCount, valueCount) = (used, used)
            }
        }
        rows = SparseRows(starts: starts, columns: columns, values: values, width: tallies.count)
        documentFrequency = tallies.map(\.sentences)
        self.lengths = lengths
    }

    /// What is known of a term while sentences are counted, side by side, as it is looked up by chance.
    private struct Tally {
        /// The last sentence that holds the term, and its entry there.
        var sentence = -1
        var entry = 0
        /// Number of sentences that hold it.
        var sentences: Int32 = 0
    }
}
