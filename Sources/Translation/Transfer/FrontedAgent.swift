import Lexicon

/// Puts the person that stands before a participle behind it.
///
/// Sees: *il compito a lui affidato*, *i prodotti da loro venduti*. Writes: *the task entrusted to him*, *the products sold by
/// them*.
extension SentenceTransfer {
    mutating func straightenFrontedAgents() {
        for index in chunks.indices.dropFirst().dropLast() {
            let person = chunks[index]
            guard chunks[index - 1].kind == .noun, person.kind == .noun,
                ["a", "da", "per", "con"].contains(preposition(person)),
                person.end == person.start + 2, words[person.head].reading.kind == "pers",
                chunks[index + 1].kind == .participle
                    || chunks[index + 1].kind == .adjective
                        && words[chunks[index + 1].head].participle != nil,
                chunks[index + 1].end == chunks[index + 1].start + 1,
                chunks[index + 1].features.agrees(with: chunks[index - 1].features)
            else { continue }
            if chunks[index + 1].kind == .adjective { readAsParticiple(index + 1) }
            chunks.swapAt(index, index + 1)
        }
    }

    private mutating func readAsParticiple(_ index: Int) {
        guard let participle = words[chunks[index].head].participle else { return }
        let head = chunks[index].head
        words[head].reading = participle
        selector.words[head].reading = participle
        chunks[index].kind = .participle
        chunks[index].before = []
        chunks[index].verb = VerbGroup(
            first: head, main: head, form: .pastParticiple, person: 0, number: participle.features.number)
    }
}
