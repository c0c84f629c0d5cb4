import Lexicon

/// Puts what is exclaimed at right behind *how*.
///
/// Sees: *Com'è gentile!*, *Quanto è bella questa città!* Writes: *How kind he is!*, *How beautiful this city is!*
extension SentenceTransfer {
    mutating func readExclamations() {
        guard words.last?.surface == "!",
            let how = chunks.firstIndex(where: { $0.kind != .punctuation && $0.kind != .phrase }),
            how + 2 < chunks.count, ["come", "quanto"].contains(words[chunks[how].head].lemma),
            chunks[how].end == chunks[how].start + 1, let verb = chunks[how + 1].verb,
            words[verb.main].lemma == "essere",
            words[verb.main].term == nil, verb.isFinite, chunks[how + 2].kind == .adjective
        else { return }
        chunks[how].fixedEnglish = "how"
        chunks[how].kind = .adverb
        var verbChunk = chunks.remove(at: how + 1)
        let isFollowed =
            how + 2 < chunks.count && isBareNominal(chunks[how + 2]) && !chunks[how + 2].determiners.isEmpty
        if !isFollowed, verb.person == 3, verb.number == .singular {
            let adjective = chunks[how + 1]
            verbChunk.suppliedSubject =
                Self.thingAdjectives.contains(words[adjective.head].lemma)
                ? "it" : adjective.features.gender == .feminine ? "she" : "he"
        }
        speech.exclaims = true
        chunks.insert(verbChunk, at: isFollowed ? how + 3 : how + 2)
    }
}
