/// How often each term stands in each sentence, and in how many sentences.
struct TermCounts: Sendable {
    /// Sentences by terms; values are counts.
    var rows: SparseRows
    /// Number of sentences that hold each term.
    var documentFrequency: [Int32]
    /// Number of terms of each sentence, repetitions counted.
    var lengths: [Int32]

    /// Counts the terms of sentences. Linear in tokens, but for the sort of the terms of one sentence.
    init(_ sentences: SentenceTerms) {
        rows = SparseRows(width: sentences.vocabulary.count)
        documentFrequency = [Int32](repeating: 0, count: sentences.vocabulary.count)
        lengths = []
        lengths.reserveCapacity(sentences.count)
        rows.starts.reserveCapacity(sentences.count + 1)
        rows.columns.reserveCapacity(sentences.tokens.count)
        rows.values.reserveCapacity(sentences.tokens.count)
        var terms: [Int32] = []
        for sentence in 0..<sentences.count {
            terms.removeAll(keepingCapacity: true)
            for token in sentences.tokens(of: sentence) where token >= 0 { terms.append(token) }
            terms.sortByInsertion()
            lengths.append(Int32(terms.count))
            append(sorted: terms)
        }
    }

    private mutating func append(sorted terms: [Int32]) {
        var index = 0
        while index < terms.count {
            var end = index + 1
            while end < terms.count, terms[end] == terms[index] { end += 1 }
            rows.columns.append(terms[index])
            rows.values.append(Float(end - index))
            documentFrequency[Int(terms[index])] += 1
            index = end
        }
        rows.starts.append(rows.columns.count)
    }
}

extension [Int32] {
    /// Sorts in place: a sentence has few terms, and for few this is the fastest way.
    fileprivate mutating func sortByInsertion() {
        if count > 64 { return sort() }
        withUnsafeMutableBufferPointer { numbers in
            for index in numbers.indices.dropFirst() {
                let number = numbers[index]
                var at = index
                while at > 0, numbers[at - 1] > number {
                    numbers[at] = numbers[at - 1]
                    at -= 1
                }
                numbers[at] = number
            }
        }
    }
}
