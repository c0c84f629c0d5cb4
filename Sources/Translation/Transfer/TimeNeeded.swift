import Lexicon

/// Says how long something takes for *occorrono due ore*.
///
/// Sees: *Occorrono due ore per arrivarci.* Writes: *It takes two hours to get there.*
extension SentenceTransfer {
    mutating func readTimeNeeded() {
        for index in chunks.indices.dropLast() {
            guard chunks[index].kind == .verb, let verb = chunks[index].verb, verb.isFinite, verb.person == 3,
                verb.clitics.isEmpty, verb.modals.isEmpty, words[verb.main].lemma == "occorrere",
                words[verb.main].term == nil, isBareNominal(chunks[index + 1]),
                selector.semanticClass(chunks[index + 1].head) == "time",
                chunks[index + 1].holdsAmount(in: words)
                    || chunks[index + 1].determiners.contains(where: { words[$0].reading.kind == "art ind" })
            else { continue }
            words[verb.main].reading.lemma = "volere"
            selector.words[verb.main].reading.lemma = "volere"
            chunks[index].verb?.clitics = ["ci"]
        }
    }
}
