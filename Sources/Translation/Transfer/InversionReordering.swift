import Lexicon

/// Moves a subject that follows its verb, with its relative clause, to the place before the verb.
///
/// Sees: *È morto ieri a Roma il regista che aveva vinto due Oscar.* Makes: *The director who had won two Oscars died
/// yesterday in Rome.* Questions keep their order: there the auxiliary moves.
extension SentenceTransfer {
    mutating func straightenInversions() {
        guard !isQuestion else { return }
        for index in chunks.indices {
            guard chunks[index].isInverted, let subject = chunks[index].subject, subject > index else { continue }
            move(subject..<endOfRelativeClause(after: subject), before: index)
        }
    }

    /// Past the relative clause that follows a noun phrase directly, or past the noun phrase.
    private func endOfRelativeClause(after subject: Int) -> Int {
        var end = subject + 1
        guard end < chunks.count, chunks[end].kind == .relative else { return end }
        while end < chunks.count, chunks[end].kind != .punctuation, chunks[end].kind != .coordinator { end += 1 }
        return end
    }

    /// Moves a run of phrases to an earlier place and renumbers the links.
    private mutating func move(_ range: Range<Int>, before target: Int) {
        var order = Array(chunks.indices)
        let moved = Array(order[range])
        order.removeSubrange(range)
        order.insert(contentsOf: moved, at: target)
        var place = [Int](repeating: 0, count: order.count)
        for (new, old) in order.enumerated() { place[old] = new }
        chunks = order.map { old in
            var chunk = chunks[old]
            chunk.subject = chunk.subject.map { place[$0] }
            chunk.object = chunk.object.map { place[$0] }
            return chunk
        }
        chunks[place[target]].isInverted = false
    }
}
