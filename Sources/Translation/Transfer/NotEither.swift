import Lexicon

/// Denies of another person what was denied before.
///
/// Sees: *Neanche io lo so*, *nemmeno a me piace*. Writes: *I don't know either*, *I don't like it either*.
extension SentenceTransfer {
    /// *c'ero anch'io*: *too*, where the verb is the speaker's.
    mutating func readMeToo() {
        for index in chunks.indices.dropFirst()
        where [.phrase, .adverb].contains(chunks[index].kind)
            && words[chunks[index].head].term?.words == ["anch'", "io"]
        {
            guard let verb = chunks[index - 1].verb, verb.isFinite, verb.person == 1, verb.number == .singular else {
                continue
            }
            chunks[index].fixedEnglish = "too"
        }
    }

    mutating func readNotEither() {
        guard isSpoken, !isQuestion else { return }
        for index in chunks.indices.dropLast(2) {
            guard chunks[index].kind == .adverb, Chunker.evens.contains(words[chunks[index].head].lemma),
                words[chunks[index].head].term == nil, index == 0 || chunks[index - 1].kind != .verb,
                chunks[index + 1].kind == .noun, words[chunks[index + 1].head].reading.kind.hasPrefix("pers"),
                chunks[index + 2].kind == .verb, let verb = chunks[index + 2].verb, verb.isFinite, !verb.isNegated,
                chunks[index + 1].preposition == nil
                    || preposition(chunks[index + 1]) == "a" && hasSwap(words[verb.main])
            else { continue }
            var either = chunks[index]
            either.fixedEnglish = "either"
            either.kind = .phrase
            chunks[index].fixedEnglish = ""
            chunks[index].kind = .phrase
            chunks[index + 2].verb?.isNegated = true
            let end =
                chunks.indices[(index + 3)...].first {
                    [.punctuation, .coordinator, .subordinator, .relative].contains(chunks[$0].kind)
                } ?? chunks.count
            chunks.insert(either, at: end)
            return
        }
    }
}
