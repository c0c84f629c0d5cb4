import Lexicon

/// Counts what is left behind where *altro* follows.
///
/// Sees: *da uno stato all'altro*, *da un giorno all'altro*. Writes: *from one state to another*.
extension SentenceTransfer {
    mutating func readFromOneToAnother() {
        for index in chunks.indices.dropLast() {
            let one = chunks[index]
            let other = chunks[index + 1]
            guard one.kind == .noun, preposition(one) == "da", one.determiners.count == 1, other.kind == .noun,
                words[one.determiners[0]].reading.kind == "art ind" || words[one.determiners[0]].lemma == "uno",
                ["a", "in"].contains(preposition(other)), words[other.head].lemma == "altro", other.complements.isEmpty,
                other.after.isEmpty, other.features.number == .singular, one.complements.isEmpty
            else { continue }
            chunks[index].quantifier = "one"
            chunks[index + 1].fixedEnglish = preposition(other) == "in" ? "into another" : "to another"
        }
    }
}
