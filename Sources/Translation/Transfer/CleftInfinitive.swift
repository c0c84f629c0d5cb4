import Lexicon

/// Straightens a cleft that opens with an infinitive.
///
/// Sees: *A decidere è il giudice*, *a vincere la gara è stato Rossi*. Writes: *The judge decides*, *Rossi won the race*.
extension SentenceTransfer {
    mutating func straightenCleft() {
        guard let opening = chunks.firstIndex(where: { $0.kind == .verb }), opening <= 2,
            let infinitive = chunks[opening].verb, infinitive.form == .infinitive, preposition(chunks[opening]) == "a",
            let copula = chunks.indices.first(where: { $0 > opening && chunks[$0].kind == .verb }),
            let be = chunks[copula].verb, be.isFinite, be.person == 3, words[be.main].lemma == "essere",
            be.modals.isEmpty, be.clitics.isEmpty, copula + 1 < chunks.count, copula - opening < 9,
            chunks[copula + 1].kind == .noun, chunks[copula + 1].preposition == nil,
            holdsTogether(opening..<copula), !isOneOfRow(opening - 1)
        else { return }

        chunks[opening].verb = infinitive.finite(as: be)
        chunks[opening].preposition = nil
        var end = copula + 2
        if end + 1 < chunks.count, isComma(end), chunks[end + 1].kind == .relative {
            // The relative clause goes with its antecedent, and a comma closes it.
            while end < chunks.count - 1 { end += 1 }
        }
        end = endOfOwnClause(end)
        var subject = Array(chunks[(copula + 1)..<end])
        if subject.count > 1, isComma(copula + 2) { subject.append(subject[1]) }
        chunks.removeSubrange(copula..<end)
        if isComma(copula - 1), copula < chunks.count, chunks[copula].kind == .punctuation {
            // The comma that closed a phrase before *essere* has nothing to part any more.
            chunks.remove(at: copula - 1)
        }
        chunks.insert(contentsOf: subject, at: opening)
    }

    /// *il primo ad arrivare fu il medico*: the infinitive says which one that is.
    private func isOneOfRow(_ index: Int) -> Bool {
        guard index >= 0, chunks[index].kind == .noun, chunks[index].preposition == nil else { return false }
        return ["primo", "ultimo", "unico", "solo", "secondo", "terzo"].contains(words[chunks[index].head].lemma)
            && !chunks[index].determiners.isEmpty
    }

    /// Past the participle or the relative clause that says more of the subject: *uno studio pubblicato su Nature*.
    private func endOfOwnClause(_ start: Int) -> Int {
        guard start < chunks.count, [.participle, .relative].contains(chunks[start].kind) else { return start }
        var end = start + 1
        let isRelative = chunks[start].kind == .relative
        while end < chunks.count, chunks[end].kind != .punctuation,
            isRelative || chunks[end].kind == .adverb
                || chunks[end].kind == .noun && words[chunks[end].head].partOfSpeech == .properNoun
                || chunks[end].kind == .noun && chunks[end].preposition != nil
        {
            end += 1
        }
        return end
    }

    /// Whether nothing but a phrase between two commas parts the infinitive from *essere*.
    private func holdsTogether(_ range: Range<Int>) -> Bool {
        let marks = range.filter { chunks[$0].kind == .punctuation }
        if range.contains(where: { [.subordinator, .relative].contains(chunks[$0].kind) }) { return false }
        return marks.isEmpty && range.count < 4 || marks.count == 2 && marks.allSatisfy(isComma)
    }

    /// *A preoccupare gli esperti è soprattutto la siccità*: the adverb goes before the whole.
    mutating func liftFocusOfCleft() {
        guard let first = chunks.first, first.kind == .verb, first.verb?.form == .infinitive, preposition(first) == "a",
            let copula = chunks.indices.first(where: { $0 > 0 && chunks[$0].kind == .verb }), copula + 2 < chunks.count,
            words[chunks[copula].head].lemma == "essere", chunks[copula + 1].kind == .adverb,
            chunks[copula + 2].kind == .noun, chunks[copula + 2].preposition == nil
        else { return }
        chunks.insert(chunks.remove(at: copula + 1), at: 0)
    }
}
