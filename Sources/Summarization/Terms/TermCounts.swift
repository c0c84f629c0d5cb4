/// How often each term stands in each sentence, and in how many sentences.
struct TermCounts: Sendable {
    /// Sentences by terms; values are counts.
    var rows: SparseRows
    /// Number of sentences that hold each term.
    var documentFrequency: [Int32]
    /// Number of terms of each sentence, repetitions counted.
    var lengths: [Int32]

    /// Counts the terms of sentences. Linear in tokens and terms: a sort by counting, first by term, then by sentence.
    init(_ sentences: SentenceTerms) {
        let width = sentences.vocabulary.count
        // Where the occurrences of each term begin, then those of each sentence.
        var places = [Int32](repeating: 0, count: width + 1)
        lengths = (0..<sentences.count).map { Int32(sentences.termCount(of: $0)) }
        for token in sentences.tokens where token >= 0 { places[Int(token) + 1] += 1 }
        for term in 0..<width { places[term + 1] += places[term] }
        let total = Int(places[width])
        let holders = Self.holders(of: places, sentences, count: total)
        var ends: [Int32] = [0]
        ends.reserveCapacity(sentences.count + 1)
        for length in lengths { ends.append((ends.last ?? 0) + length) }
        var terms = [Int32](unsafeUninitializedCapacity: total) { terms, count in
            var next = ends
            next.withUnsafeMutableBufferPointer { next in
                holders.withUnsafeBufferPointer { holders in
                    for term in 0..<width {
                        for occurrence in Int(places[term])..<Int(places[term + 1]) {
                            let sentence = Int(holders[occurrence])
                            terms.initializeElement(at: Int(next[sentence]), to: Int32(term))
                            next[sentence] += 1
                        }
                    }
                }
            }
            count = total
        }
        (rows, documentFrequency) = Self.joined(&terms, ends, width: width)
    }

    /// The sentence of each occurrence, term after term.
    private static func holders(of places: [Int32], _ sentences: SentenceTerms, count total: Int) -> [Int32] {
        [Int32](unsafeUninitializedCapacity: total) { holders, count in
            var next = places
            next.withUnsafeMutableBufferPointer { next in
                sentences.tokens.withUnsafeBufferPointer { tokens in
                    for sentence in 0..<sentences.count {
                        for index in sentences.starts[sentence]..<sentences.starts[sentence + 1]
                        where tokens[index] >= 0 {
                            let term = Int(tokens[index])
                            holders.initializeElement(at: Int(next[term]), to: Int32(sentence))
                            next[term] += 1
                        }
                    }
                }
            }
            count = total
        }
    }

    /// Takes the equal terms of each sentence together, each with its count.
    private static func joined(_ terms: inout [Int32], _ ends: [Int32], width: Int) -> (SparseRows, [Int32]) {
        var frequency = [Int32](repeating: 0, count: width)
        var starts = [0]
        starts.reserveCapacity(ends.count)
        var used = 0
        let values = [Float](unsafeUninitializedCapacity: terms.count) { values, count in
            terms.withUnsafeMutableBufferPointer { terms in
                for sentence in 0..<(ends.count - 1) {
                    var index = Int(ends[sentence])
                    let end = Int(ends[sentence + 1])
                    while index < end {
                        let term = terms[index]
                        let first = index
                        while index < end, terms[index] == term { index += 1 }
                        terms[used] = term
                        values.initializeElement(at: used, to: Float(index - first))
                        frequency[Int(term)] += 1
                        used += 1
                    }
                    starts.append(used)
                }
            }
            count = used
        }
        terms.removeLast(terms.count - used)
        return (SparseRows(starts: starts, columns: terms, values: values, width: width), frequency)
    }
}
