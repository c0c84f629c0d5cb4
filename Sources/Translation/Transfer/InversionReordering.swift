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
            let end = endOfApposition(after: endOfRelativeClause(after: subject), subject: subject)
            if end > subject + 1, chunks[subject + 1].kind == .punctuation { closeWithComma(at: end) }
            let closed = end > subject + 1 && chunks[subject + 1].kind == .punctuation ? end + 1 : end
            move(subject..<closed, before: index)
        }
    }

    /// Past the relative clause that follows a noun phrase directly, or past the noun phrase.
    private func endOfRelativeClause(after subject: Int) -> Int {
        var end = subject + 1
        guard end < chunks.count, chunks[end].kind == .relative else { return end }
        while end < chunks.count, chunks[end].kind != .punctuation, chunks[end].kind != .coordinator { end += 1 }
        return end
    }

    /// *la fuga di Bellini, il broker ricercato da marzo.*: past a comma and what explains the subject, where that
    /// ends the sentence.
    private func endOfApposition(after end: Int, subject: Int) -> Int {
        guard end == subject + 1, end + 1 < chunks.count, isComma(end) else { return end }
        let opening = chunks[end + 1]
        let explains =
            opening.kind == .relative
            || opening.kind == .noun && opening.preposition == nil && words[opening.head].partOfSpeech == .noun
        guard explains else { return end }
        var last = end + 1
        while last < chunks.count, chunks[last].kind != .punctuation, chunks[last].kind != .coordinator,
            chunks[last].kind != .subordinator, opening.kind == .relative || chunks[last].verb?.isFinite != true
        {
            last += 1
        }
        guard last == chunks.count - 1, [".", "!", "…"].contains(words[chunks[last].head].surface) else { return end }
        return last
    }

    /// Puts the comma that opens an apposition behind it as well.
    private mutating func closeWithComma(at end: Int) {
        var comma = chunks[end]
        comma.fixedEnglish = nil
        comma.kind = .punctuation
        comma.head = words.firstIndex { $0.surface == "," } ?? comma.head
        chunks.insert(comma, at: end)
        for index in chunks.indices {
            if let subject = chunks[index].subject, subject >= end { chunks[index].subject = subject + 1 }
            if let object = chunks[index].object, object >= end { chunks[index].object = object + 1 }
        }
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
