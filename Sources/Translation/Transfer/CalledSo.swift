import Lexicon

/// Reads *definire* before what something is called.
///
/// Sees: *il processo è definito "emissione stimolata"*, *ha definito la decisione "vergognosa"*, *sono definiti
/// polimorfici*. Writes: *is called "stimulated emission"*, *called the decision "shameful"*, *are called polymorphic*.
extension SentenceTransfer {
    mutating func readCallings() {
        for index in chunks.indices.dropLast() {
            guard let verb = chunks[index].verb, [.verb, .participle].contains(chunks[index].kind),
                words[verb.main].lemma == "definire", words[verb.main].term == nil, isCalled(index, verb)
            else { continue }
            speech.verbEnglish[verb.main] = "call"
        }
    }

    private func isCalled(_ index: Int, _ verb: VerbGroup) -> Bool {
        if index + 2 < chunks.count, chunks[index + 1].kind == .noun, chunks[index + 1].preposition == nil,
            chunks[index + 2].kind == .adjective
        {
            // "ha definito inaccettabili le accuse", put straight
            return true
        }
        if verb.isPassive || chunks[index].kind == .participle, chunks[index + 1].kind == .adjective { return true }
        for next in chunks[(index + 1)...].prefix(4) {
            switch next.kind {
            case .punctuation: return ["\"", "«", "“"].contains(words[next.head].surface)
            case .noun, .adverb: continue
            default: return false
            }
        }
        return false
    }
}
