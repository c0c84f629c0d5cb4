import Lexicon

/// Counts a bare noun behind a verb with the *più* or *meno* before it.
///
/// Sees: *servono più fondi*, *arrivano meno turisti*. Writes: *more funds are needed*, *fewer tourists arrive*.
extension SentenceTransfer {
    mutating func readMoreOfThem() {
        for index in chunks.indices.dropFirst().dropLast().reversed() {
            guard chunks[index].kind == .adverb, chunks[index].preposition == nil,
                chunks[index].end == chunks[index].start + 1, words[chunks[index].head].term == nil,
                ["più", "meno"].contains(words[chunks[index].head].form), chunks[index - 1].kind == .verb,
                let verb = chunks[index - 1].verb, !verb.isNegated, verb.isFinite, verb.number == .plural,
                verb.person == 3, chunks[index + 1].kind == .noun, chunks[index + 1].preposition == nil,
                chunks[index + 1].determiners.isEmpty, chunks[index + 1].numerals.isEmpty,
                words[chunks[index + 1].head].partOfSpeech == .noun, chunks[index + 1].features.number == .plural,
                chunks[index + 1].start == chunks[index].end, chunks[index + 1].before.isEmpty
            else { continue }
            chunks[index + 1].quantifier = words[chunks[index].head].form == "più" ? "more" : "fewer"
            chunks[index + 1].start = chunks[index].start
            chunks.remove(at: index)
        }
    }
}
