import Lexicon

/// Reads two clauses that grow or shrink together.
///
/// Sees: *più si sale, più l'aria diventa fredda*, *più passa il tempo, meno speranze ci sono*, *maggiore è il rischio, più
/// alto è il rendimento*. Writes: *the higher you go, the colder the air becomes*, *the more time passes, the fewer hopes
/// there are*, *the greater the risk, the higher the return*.
extension SentenceTransfer {
    mutating func readProportions() {
        if let first = chunks.first, first.kind == .adverb, words[first.head].lemma == "quanto", chunks.count > 3,
            degreeWord(1) != nil, chunks.contains(where: { words[$0.head].lemma.hasPrefix("tanto ") })
        {
            chunks.removeFirst()
        }
        guard let first = chunks.indices.first(where: { opensProportion($0) }),
            let second = chunks.indices.first(where: {
                $0 > first + 1 && opensProportion($0) && holdsVerb(first..<$0)
                    && (isComma($0 - 1) || chunks[$0 - 1].kind == .coordinator)
            })
        else { return }
        let end = chunks.indices.first { $0 > second && closesProportion($0) } ?? chunks.count
        guard holdsVerb(second..<end) else { return }
        straightenProportion(second, end)
        straightenProportion(first, second - 1)
        if chunks[..<second].last?.kind == .coordinator { chunks[second - 1].fixedEnglish = "" }
    }

    /// *più* or *meno* at the start of a clause, alone or with its adjective.
    private func opensProportion(_ index: Int) -> Bool {
        guard chunks[index].preposition == nil,
            index == 0 || [.punctuation, .coordinator, .subordinator].contains(chunks[index - 1].kind)
        else { return false }
        return degreeWord(index) != nil
    }

    private func degreeWord(_ index: Int) -> String? {
        let chunk = chunks[index]
        let head = words[chunk.head]
        switch chunk.kind {
        case .adverb:
            return ["più", "meno", "quanto più", "tanto più", "tanto meno"].contains(head.lemma) ? head.lemma : nil
        case .adjective:
            if ["maggiore", "minore"].contains(head.lemma) { return "più" }
            guard let adverb = chunk.before.first?.adverbs.first, chunk.before[0].adverbs.count == 1 else { return nil }
            return ["più", "meno"].contains(words[adverb].lemma) ? words[adverb].lemma : nil
        default: return nil
        }
    }

    private func closesProportion(_ index: Int) -> Bool {
        chunks[index].kind == .punctuation && ![",", "\"", "«", "»"].contains(words[chunks[index].head].surface)
    }

    private func holdsVerb(_ range: Range<Int>) -> Bool {
        chunks[range].contains { $0.verb?.isFinite == true && $0.kind == .verb }
    }

    private mutating func straightenProportion(_ start: Int, _ end: Int) {
        guard let degree = degreeWord(start), start + 1 < end,
            let verb = chunks.indices[start..<end].first(where: { chunks[$0].verb?.isFinite == true })
        else { return }
        let isLess = degree.hasSuffix("meno")
        defer { chunks[start].kind = .subordinator }
        if chunks[start].kind == .adjective {
            let english = comparative(chunks[start])
            chunks[start].fixedEnglish = "the " + english
            bringSubjectForward(verb, end, dropsBe: true)
            return
        }
        chunks[start].fixedEnglish = isLess ? "the less" : "the more"
        if verb > start + 1, chunks[start + 1].kind == .noun, chunks[start + 1].determiners.isEmpty,
            chunks[start + 1].preposition == nil, words[chunks[start + 1].head].partOfSpeech == .noun
        {
            if chunks[verb].verb?.clitics == ["ci"] { chunks[start + 1].isObject = true }
            if isLess, chunks[start + 1].features.number == .plural { chunks[start].fixedEnglish = "the fewer" }
            return
        }
        if verb + 1 < end, chunks[verb + 1].kind == .adjective, isCopular(verb) {
            let english = adjectiveEnglish(chunks[verb + 1].head)
            chunks[start].fixedEnglish = "the " + (isLess ? "less " + english : EnglishAdjective.comparative(english))
            chunks[verb + 1].fixedEnglish = ""
            chunks[verb + 1].kind = .phrase
            return
        }
        bringSubjectForward(verb, end, dropsBe: false)
    }

    private mutating func comparative(_ chunk: Chunk) -> String {
        switch words[chunk.head].lemma {
        case "maggiore": return "greater"
        case "minore": return "lower"
        default:
            let english = adjectiveEnglish(chunk.head)
            let isLess = chunk.before.first?.adverbs.first.map { words[$0].lemma } == "meno"
            return isLess ? "less " + english : EnglishAdjective.comparative(english)
        }
    }

    private func isCopular(_ index: Int) -> Bool {
        chunks[index].verb.map { ["essere", "diventare", "sembrare", "farsi"].contains(words[$0.main].lemma) } ?? false
    }

    /// *più passa il tempo* → *the more time passes*; *più alto è il rischio* → *the higher the risk*.
    private mutating func bringSubjectForward(_ verb: Int, _ end: Int, dropsBe: Bool) {
        guard let group = chunks[verb].verb, group.person == 3, verb + 1 < end, isBareNominal(chunks[verb + 1]),
            chunks[verb + 1].determiners.contains(where: { words[$0].reading.kind == "art def" }),
            agrees(chunks[verb + 1], group, coordinated: false),
            !(chunks[verb - 1].kind == .noun && chunks[verb - 1].preposition == nil)
        else { return }
        if dropsBe, words[group.main].lemma == "essere", words[group.main].term == nil {
            chunks[verb].fixedEnglish = ""
            chunks[verb].kind = .phrase
            chunks[verb].verb = nil
        } else {
            chunks.swapAt(verb, verb + 1)
        }
    }
}
