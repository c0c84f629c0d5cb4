import Lexicon

/// Says the age of somebody's child or animal before it, so that whose it is can be said as well.
///
/// Sees: *la figlia* + *di nove anni* + *del presidente*. Writes: *the president's nine-year-old daughter*.
extension SentenceTransfer {
    mutating func readAgesOfOwned() {
        for index in chunks.indices {
            let being = chunks[index]
            guard being.kind == .noun, being.complements.count == 1, let age = being.complements.first,
                age.complements.count == 1, preposition(age) == "di", age.numerals.count == 1,
                age.determiners.isEmpty, age.before.isEmpty, age.after.isEmpty, age.apposed.isEmpty,
                let unit = Self.agesIn[words[age.head].lemma], words[being.head].partOfSpeech == .noun,
                being.features.number != .plural, being.numerals.isEmpty, hasAge(being)
            else { continue }
            chunks[index].premodifier = numberEnglish(age.numerals[0]) + "-" + unit + "-old"
            chunks[index].complements = age.complements
        }
    }
}
