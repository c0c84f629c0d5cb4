import Lexicon

/// Says how old a thing is before it.
///
/// Sees: *colonie vecchie di ottomila anni*, *un bambino di tre anni* stays. Writes: *8,000-year-old colonies*.
extension SentenceTransfer {
    mutating func readYearsOld() {
        for index in chunks.indices.dropLast() {
            let thing = chunks[index]
            let years = chunks[index + 1]
            guard thing.kind == .noun, let old = thing.after.last, words[old.head].lemma == "vecchio",
                old.adverbs.isEmpty, old.joiner == nil, thing.end == old.head + 1, thing.complements.isEmpty,
                thing.numerals.isEmpty, thing.determiners.count < 2, years.kind == .noun, preposition(years) == "di",
                words[years.head].lemma == "anno", years.numerals.count == 1, years.determiners.isEmpty,
                years.complements.isEmpty
            else { continue }
            let age = numberEnglish(years.numerals[0]) + "-year-old"
            let article: String
            switch thing.determiners.first.map({ words[$0].reading.kind }) {
            case nil: article = ""
            case "art ind": article = Articles.indefinite(before: age) + " "
            case "art def": article = "the "
            default: continue
            }
            chunks[index].after.removeLast()
            chunks[index].quantifier = article + age
            chunks[index].determiners = []
            chunks[index + 1].kind = .phrase
            chunks[index + 1].fixedEnglish = ""
        }
    }
}
