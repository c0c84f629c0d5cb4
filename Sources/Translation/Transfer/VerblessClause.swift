import Lexicon

/// Straightens what opens a clause without a verb: what is said of a thing, before the thing.
///
/// Sees: *Evacuate trecento famiglie.*, *Approvata dal Senato la riforma*, *Durissime le opposizioni*, *Due i morti*.
/// Writes: *Three hundred families were evacuated.*, *Reform approved by the Senate*, *The opposition is very tough*, *Two
/// dead*.
extension SentenceTransfer {
    mutating func straightenVerblessClauses() {
        var start =
            opensWithPlace && [.participle, .adjective, .noun].contains(chunks[2].kind) || opensWithTopic ? 2 : 0
        while start < chunks.count {
            let end = chunks[start...].indices.first { closesVerbless($0) } ?? chunks.count
            if !chunks[start..<end].contains(where: { $0.verb?.isFinite == true }) {
                let length = straighten(start, end)
                start = end + length + 1
            } else {
                start = end + 1
            }
        }
    }

    /// Marks that end such a clause. A comma does only before another of its kind.
    private func closesVerbless(_ index: Int) -> Bool {
        guard chunks[index].kind == .punctuation else { return false }
        let mark = words[chunks[index].head].surface
        if mark == "," {
            return index + 2 < chunks.count
                && (isCountedDefinite(index + 1)
                    || chunks[index + 1].kind == .participle && isBareNominal(chunks[index + 2])
                        && !chunks[index + 2].numerals.isEmpty)
        }
        return [":", ".", ";", "!", "?", "\"", "«", "»", "“", "”"].contains(mark)
    }

    /// Straightens the clause of chunks[start..<end]; returns how many phrases were added.
    private mutating func straighten(_ start: Int, _ end: Int) -> Int {
        guard start < end else { return 0 }
        if isCountedDefinite(start) {
            chunks[start + 1].numerals = [chunks[start].head]
            chunks[start + 1].determiners = []
            chunks[start].fixedEnglish = ""
            return 0
        }
        readOpeningAdjective(start, end)
        let opening = chunks[start]
        guard opening.kind == .participle || opening.kind == .adjective, opening.preposition == nil,
            words[opening.head].term.map({ $0.kind == .adjective }) ?? true, opening.verb?.clitics.isEmpty ?? true
        else { return 0 }
        readHeadlineNoun(start + 1, end, opening)
        var subject = start + 1
        while subject < end, subject < start + 4,
            chunks[subject].kind == .noun && chunks[subject].preposition != nil || chunks[subject].kind == .adverb
        {
            subject += 1
        }
        guard subject < end, isBareNominal(chunks[subject]),
            chunks[subject].features.agrees(with: opening.features),
            hasDeterminer(chunks[subject]) || start == 2 && opensWithPlace && opening.kind == .participle
                || (opening.kind == .participle || isDone(opening) || words[opening.head].lemma == "atteso")
                    && chunks[subject].features.number == .plural
        else { return 0 }
        if subject > start + 1, chunks[start + 1].kind == .adverb { chunks.swapAt(start, start + 1) }
        let last = endOfSubject(subject, end)
        let noun = Array(chunks[subject..<last])
        chunks.removeSubrange(subject..<last)
        chunks.insert(contentsOf: noun, at: start)
        guard hasDeterminer(noun[0]) || start != 2 || noun[0].features.number == .plural,
            let copula = copula(of: opening, plural: noun[0].features.number == .plural)
        else { return 0 }
        var be = Chunk(.phrase, head: opening.head, start: opening.start, end: opening.start)
        be.fixedEnglish = copula
        chunks.insert(be, at: start + noun.count)
        return 1
    }

    /// *Due i morti*: a figure before a definite plural.
    private func isCountedDefinite(_ index: Int) -> Bool {
        guard index + 1 < chunks.count, chunks[index].kind == .noun, chunks[index].preposition == nil,
            words[chunks[index].head].partOfSpeech == .numeral, chunks[index].end == chunks[index].start + 1,
            chunks[index + 1].kind == .noun, chunks[index + 1].preposition == nil
        else { return false }
        return chunks[index + 1].numerals.isEmpty && chunks[index + 1].features.number == .plural
            && chunks[index + 1].determiners.count == 1
            && words[chunks[index + 1].determiners[0]].reading.kind == "art def"
    }

    func hasDeterminer(_ chunk: Chunk) -> Bool { !chunk.determiners.isEmpty || !chunk.numerals.isEmpty }

    /// Past the participle or relative clause that belongs to the subject: *tre uomini accusati di rapina*.
    private func endOfSubject(_ subject: Int, _ end: Int) -> Int {
        guard subject + 1 < end else { return subject + 1 }
        if adjectiveGoverns(chunks[subject + 1], behind: chunks[subject]) { return subject + 2 }
        return [.participle, .relative].contains(chunks[subject + 1].kind) ? end : subject + 1
    }

    /// *Grande la partecipazione*, *Contrari i sindacati*: read as nouns, but what follows has an article of its own.
    private mutating func readOpeningAdjective(_ start: Int, _ end: Int) {
        let chunk = chunks[start]
        guard chunk.kind == .noun, chunk.end == chunk.start + 1, chunk.preposition == nil, start + 1 < end,
            words[chunk.head].term == nil, words[chunk.head].partOfSpeech == .noun,
            chunks[start + 1].kind == .noun, chunks[start + 1].preposition == nil,
            chunks[start + 1].determiners.first.map({ words[$0].reading.kind == "art def" }) == true
                || chunk.determiners.isEmpty && !chunks[start + 1].numerals.isEmpty
                    && words[chunk.head].participle != nil,
            let adjective = words[chunk.head].readings.first(where: {
                $0.partOfSpeech == .adjective && $0.features.agrees(with: chunks[start + 1].features)
            })
        else { return }
        words[chunk.head].reading = adjective
        chunks[start].kind = .adjective
        chunks[start].before = [Modifier(head: chunk.head)]
        chunks[start].features = adjective.features
    }

    /// *Attesi temporali al Nord*: of two adjectives without a noun the second is the noun.
    private mutating func readHeadlineNoun(_ index: Int, _ end: Int, _ opening: Chunk) {
        guard index < end, chunks[index].kind == .adjective, chunks[index].end == chunks[index].start + 1,
            words[chunks[index].head].term == nil, opening.features.number == .plural,
            let noun = words[chunks[index].head].readings.first(where: {
                $0.partOfSpeech == .noun && $0.features.agrees(with: opening.features)
            })
        else { return }
        words[chunks[index].head].reading = noun
        chunks[index].kind = .noun
        chunks[index].before = []
        chunks[index].features = noun.features
    }

    /// Whether an adjective says what somebody did: *Arrestati tre uomini*.
    private func isDone(_ chunk: Chunk) -> Bool {
        words[chunk.head].readings.contains {
            $0.features.form == .pastParticiple
                && (lexicon.agentiveVerbs.contains($0.lemma) || Self.transitive.contains($0.lemma))
        }
    }

    /// *is* of what something is like, *was* of what was done to it; nothing in a title.
    private func copula(of opening: Chunk, plural: Bool) -> String? {
        guard !isTitle, let last = words.last, last.kind == .punctuation else { return nil }
        if opening.kind == .adjective, !isDone(opening) { return plural ? "are" : "is" }
        if opening.verb.map({ ["attendere", "prevedere"].contains(words[$0.main].lemma) }) == true {
            return plural ? "are" : "is"
        }
        return plural ? "were" : "was"
    }
}
