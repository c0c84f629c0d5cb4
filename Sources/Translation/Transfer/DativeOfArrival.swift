import Lexicon

/// Reads *le* before a verb that takes no object as *to her*.
///
/// Sees: *Le è arrivato un pacco.* Reads: to her, not them.
extension SentenceTransfer {
    mutating func readDativeOfArrival() {
        for index in chunks.indices {
            guard chunks[index].kind == .verb, let verb = chunks[index].verb, verb.isFinite, verb.causative == nil,
                verb.person == 3, let position = verb.clitics.firstIndex(of: "le"), words[verb.main].term == nil,
                lexicon.essereVerbs.contains(words[verb.main].lemma), verb.modals.isEmpty,
                !verb.isPerfect || words[verb.first].lemma == "essere"
            else { continue }
            chunks[index].verb?.clitics[position] = "gli:f"
        }
    }
}
