import Lexicon

/// Says what it is forbidden to do.
///
/// Sees: *è vietato introdurre animali nel parco*. Writes: *it is forbidden to introduce animals into the park*.
extension SentenceTransfer {
    mutating func readForbiddances() {
        for index in chunks.indices.dropLast() {
            guard chunks[index].kind == .verb, let verb = chunks[index].verb, verb.isPassive, verb.person == 3,
                verb.number == .singular, words[verb.main].term == nil, chunks[index].subject == nil,
                ["vietare", "proibire"].contains(words[verb.main].lemma),
                let inner = chunks[index + 1].verb, inner.form == .infinitive, inner.preposition == nil
            else { continue }
            speech.verbEnglish[verb.main] = "forbid"
        }
    }
}
