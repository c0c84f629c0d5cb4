import Lexicon

/// Says to whom or what something is owed.
///
/// Sees: *la scoperta si deve a un pastore*, *il ritardo si deve al traffico*. Writes: *the discovery is due to a shepherd*.
extension SentenceTransfer {
    mutating func readDebts() {
        for index in chunks.indices.dropLast() {
            guard chunks[index].kind == .verb, let verb = chunks[index].verb, words[verb.main].lemma == "dovere",
                words[verb.main].term == nil, verb.modals.isEmpty, verb.clitics == ["si"], verb.isFinite,
                verb.person == 3,
                chunks[index + 1].kind == .noun, preposition(chunks[index + 1]) == "a"
            else { continue }
            chunks[index].verb?.clitics = []
            speech.verbEnglish[verb.main] = "be due"
        }
    }
}
