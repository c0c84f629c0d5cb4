import Lexicon

/// Puts the speaker before *essere* and what they are behind it.
///
/// Sees: *Il responsabile sono io.* Writes: *I'm the person in charge.*
extension SentenceTransfer {
    mutating func straightenIdentities() {
        for index in chunks.indices.dropFirst().dropLast() {
            guard let verb = chunks[index].verb, chunks[index].kind == .verb, verb.isFinite,
                [1, 2].contains(verb.person),
                words[verb.main].lemma == "essere", words[verb.main].term == nil, verb.clitics.isEmpty, !verb.isPassive,
                isBareNominal(chunks[index - 1]), words[chunks[index - 1].head].isNominal,
                !chunks[index - 1].determiners.isEmpty, !isWhWord(index - 1),
                index == 1 || [.coordinator, .punctuation, .subordinator].contains(chunks[index - 2].kind),
                ["io", "tu", "noi", "voi"].contains(words[chunks[index + 1].head].lemma),
                chunks[index + 1].preposition == nil, chunks[index + 1].end == chunks[index + 1].start + 1,
                index + 2 == chunks.count || chunks[index + 2].kind == .punctuation
            else { continue }
            chunks.swapAt(index - 1, index + 1)
        }
    }
}
