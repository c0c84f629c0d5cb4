import Lexicon

/// Finds direct objects: the noun phrase without preposition that follows the verb, or the antecedent of *che*.
extension SentenceTransfer {
    mutating func linkObjects() {
        for index in chunks.indices {
            guard let verb = chunks[index].verb, chunks[index].kind == .verb, !verb.isPassive else { continue }
            if let object = objectAfter(index) {
                chunks[index].object = object
                chunks[object].isObject = true
            } else if let relative = objectRelative(index) {
                chunks[index].object = relative
            }
        }
    }

    private func objectAfter(_ index: Int) -> Int? {
        var j = index + 1
        while j < chunks.count,
            chunks[j].kind == .adverb
                || (chunks[j].kind == .noun && isTimeAdverbial(chunks[j]) && chunks[j].preposition == nil)
        { j += 1 }
        guard j < chunks.count, isBareNominal(chunks[j]), chunks[index].subject != j,
            !chunks[j].isSubject || chunks[index].verb?.isFinite == false
        else { return nil }
        return j
    }

    private func objectRelative(_ index: Int) -> Int? {
        var j = index - 1
        while j >= 0 {
            switch chunks[j].kind {
            case .relative: return chunks[j].preposition == nil && chunks[index].subject != j ? j : nil
            case .verb, .subordinator, .punctuation: return nil
            default: j -= 1
            }
        }
        return nil
    }
}
