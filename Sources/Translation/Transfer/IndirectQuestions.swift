import Lexicon

/// Reads what opens an indirect question.
///
/// Sees: *non si sa quanto sia antico né chi l'abbia costruito*, *ha chiesto quali misure intende adottare*. Writes: *it is not
/// known how ancient it is or who built it*, *he asked what measures it intends to take*.
extension SentenceTransfer {
    mutating func readIndirectQuestions() {
        for index in chunks.indices.dropLast() {
            if chunks[index].kind == .verb { readAsking(index) }
            guard index > 0 else { continue }
            readOrWho(index)
            readHowMuch(index)
        }
    }

    /// *ha chiesto quali misure*: asks, rather than asks for.
    private mutating func readAsking(_ index: Int) {
        guard let verb = chunks[index].verb, words[verb.main].lemma == "chiedere", words[verb.main].term == nil,
            !verb.isPassive, !asksOneself(verb)
        else { return }
        let next = preposition(chunks[index + 1]) == "a" && index + 2 < chunks.count ? index + 2 : index + 1
        guard chunks[next].kind == .noun, isWhWord(next) else { return }
        speech.asking.insert(verb.main)
    }

    /// *mi chiedo*, *si chiedono*: wonders.
    private func asksOneself(_ verb: VerbGroup) -> Bool {
        verb.clitics.contains { clitic in
            switch clitic {
            case "si": true
            case "mi": verb.person == 1 && verb.number != .plural
            case "ti": verb.person == 2 && verb.number != .plural
            case "ci": verb.person == 1 && verb.number == .plural
            case "vi": verb.person == 2 && verb.number == .plural
            default: !verb.isFinite && verb.clitics.count == 1 && !["gli", "gli:f", "le"].contains(clitic)
            }
        }
    }

    /// The sense of asking a question, once senses are chosen.
    mutating func renameAsking() {
        for index in chunks.indices {
            guard let verb = chunks[index].verb, speech.asking.contains(verb.main),
                var sense = selector.senses(words[verb.main]).first(where: { $0.english == "ask" })
            else { continue }
            sense.information.frames["obj"] = nil
            chunks[index].sense = sense
        }
    }

    /// *non sa dove sia né perché sia partito*: *or*, and *perché* asks.
    private mutating func readOrWho(_ index: Int) {
        guard chunks[index].kind == .coordinator, ["né", "e", "o"].contains(words[chunks[index].head].lemma),
            isWhWord(index + 1), !isQuestion,
            let first = chunks[..<index].lastIndex(where: { [.relative, .subordinator].contains($0.kind) || isWh($0) }),
            isWhWord(first), first > 0,
            [.verb, .adjective].contains(chunks[first - 1].kind)
        else { return }
        if words[chunks[index].head].lemma == "né", !chunks[..<first].contains(where: { $0.kind == .coordinator }) {
            chunks[index].fixedEnglish = "or"
        }
        if words[chunks[index + 1].head].lemma == "perché" { chunks[index + 1].fixedEnglish = "why" }
    }

    private func isWh(_ chunk: Chunk) -> Bool {
        guard chunk.kind == .adverb || chunk.kind == .noun,
            let index = chunks.firstIndex(where: { $0.start == chunk.start })
        else { return false }
        return isWhWord(index)
    }

    /// *quanto sia antico*: the adjective goes with *how*.
    private mutating func readHowMuch(_ index: Int) {
        guard index + 2 < chunks.count, words[chunks[index].head].form == "quanto",
            words[chunks[index].head].term == nil,
            [.adverb, .noun].contains(chunks[index].kind), chunks[index].preposition == nil,
            chunks[index].end == chunks[index].start + 1,
            asks(index - 1), let verb = chunks[index + 1].verb, verb.isFinite, verb.person == 3,
            words[verb.main].lemma == "essere", words[verb.main].term == nil, verb.clitics.isEmpty, !verb.isPassive,
            chunks[index + 2].kind == .adjective, chunks[index + 2].end == chunks[index + 2].start + 1
        else { return }
        chunks[index].kind = .adverb
        chunks[index].fixedEnglish = "how"
        chunks.insert(chunks.remove(at: index + 2), at: index + 1)
    }

    private func asks(_ index: Int) -> Bool {
        switch chunks[index].kind {
        case .verb, .adjective: return true
        case .coordinator: return index > 0 && words[chunks[index].head].lemma != "o"
        default: return false
        }
    }
}
