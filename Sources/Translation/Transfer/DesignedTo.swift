import Lexicon

/// Says what something was thought out for.
///
/// Sees: *indumenti pensati per essere confortevoli*, *un piano studiato per i giovani*. Writes: *garments designed to be
/// comfortable*, *a plan designed for the young*.
extension SentenceTransfer {
    mutating func readDesignedTo() {
        for index in chunks.indices.dropLast() {
            guard chunks[index].kind == .participle, let main = chunks[index].verb?.main, words[main].term == nil,
                ["pensare", "studiare", "concepire", "ideare"].contains(words[main].lemma),
                preposition(chunks[index + 1]) == "per"
            else { continue }
            chunks[index].sense = Sense(english: "design")
        }
    }
}
