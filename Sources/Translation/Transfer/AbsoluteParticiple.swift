import Lexicon

/// Makes a clause of a participle that opens one and has a subject of its own.
///
/// Sees: *terminati i lavori, la strada verrà riaperta*, *una volta morto il re*, *vista la situazione*. Writes: *once the
/// work is finished, the road will be reopened*, *once the king died*, *given the situation*.
extension SentenceTransfer {
    mutating func readAbsoluteParticiples() {
        var index = 0
        while index + 1 < chunks.count {
            if let preposition = asPreposition(index) {
                chunks[index].fixedEnglish = preposition
            } else if opensAbsolute(index) {
                if Self.given.contains(words[chunks[index].head].lemma) {
                    chunks[index].fixedEnglish = "given"
                } else {
                    makeClause(index)
                }
            }
            index += 1
        }
    }

    /// Participles that only say what is taken into account.
    private static let given: Set<String> = ["vedere", "considerare", "dare"]

    /// *compresa quella dell'omicidio*, *esclusi i festivi*: participles that work as prepositions.
    private func asPreposition(_ index: Int) -> String? {
        guard chunks[index].kind == .participle, index > 0, chunks[index - 1].kind == .punctuation,
            chunks[index + 1].kind == .noun, chunks[index + 1].preposition == nil
        else { return nil }
        let prepositions = ["comprendere": "including", "includere": "including", "escludere": "excluding"]
        return prepositions[words[chunks[index].head].lemma]
    }

    private func opensAbsolute(_ index: Int) -> Bool {
        let chunk = chunks[index]
        let subject = chunks[index + 1]
        guard chunk.kind == .participle, let participle = chunk.verb, participle.clitics.isEmpty,
            words[participle.main].term == nil, opensClause(index),
            subject.kind == .noun, subject.preposition == nil, !subject.determiners.isEmpty,
            subject.features.agrees(with: words[participle.main].features)
        else { return false }
        // The subject's phrase reaches to a comma, over phrases with prepositions alone.
        var next = index + 2
        while next < chunks.count, next < index + 5, chunks[next].kind == .noun, chunks[next].preposition != nil {
            next += 1
        }
        guard next < chunks.count else { return false }
        if index > 0, words[chunks[index - 1].head].lemma == "una volta", chunks[next].kind == .punctuation {
            return true
        }
        return isComma(next) && chunks[next...].contains { $0.verb?.isFinite == true }
    }

    private func opensClause(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        let before = chunks[index - 1]
        if before.kind == .punctuation { return true }
        if words[before.head].lemma == "una volta", before.preposition == nil { return true }
        return isOnce(index - 1) && (index == 1 || chunks[index - 2].kind == .punctuation)
    }

    private func isOnce(_ index: Int) -> Bool {
        let lemma = words[chunks[index].head].lemma
        return lemma == "una volta" || lemma == "appena" || lemma == "volta" && chunks[index].preposition == nil
    }

    private mutating func makeClause(_ index: Int) {
        guard var group = chunks[index].verb else { return }
        let isActive = lexicon.essereVerbs.contains(words[group.main].lemma)
        group.form = mainClauseIsPast(after: index) ? .pastHistoric : .present
        group.person = 3
        group.number = chunks[index + 1].features.number == .plural ? .plural : .singular
        group.isPassive = !isActive
        group.isPerfect = isActive && group.form == .present
        chunks[index].kind = .verb
        chunks[index].verb = group
        chunks.swapAt(index, index + 1)
        if index > 0, isOnce(index - 1) {
            chunks[index - 1].fixedEnglish = "once"
            chunks[index - 1].kind = .subordinator
        } else {
            var once = Chunk(
                .subordinator, head: chunks[index].start, start: chunks[index].start, end: chunks[index].start)
            once.fixedEnglish = "once"
            chunks.insert(once, at: index)
        }
    }

    private func mainClauseIsPast(after index: Int) -> Bool {
        guard
            let verb =
                (chunks[(index + 2)...].first { $0.verb?.isFinite == true }
                ?? chunks[..<index].last { $0.verb?.isFinite == true })?.verb
        else { return false }
        switch verb.form {
        case .imperfect, .pastHistoric: return true
        case .present: return verb.isPerfect
        default: return false
        }
    }
}
