/// Says a preposition and article once before two nouns that a slash joins.
///
/// Sees: *una copia della polizza/del contratto*. Writes: *a copy of the policy/contract*.
extension SentenceTransfer {
    mutating func readSlashedPairs() {
        for index in chunks.indices.dropFirst(2) {
            guard chunks[index].kind == .noun, chunks[index - 2].kind == .noun,
                chunks[index - 1].kind == .punctuation, words[chunks[index - 1].head].surface == "/",
                let opening = preposition(chunks[index]), words[chunks[index].preposition ?? 0].term == nil,
                preposition(chunks[index - 2].innermost) == opening
            else { continue }
            chunks[index].preposition = nil
            chunks[index].determiners.removeAll { words[$0].reading.kind == "art def" }
            speech.bareNouns.insert(chunks[index].head)
        }
    }
}
