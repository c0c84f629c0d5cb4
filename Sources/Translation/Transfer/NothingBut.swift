import Lexicon

/// Reads *non potere che* and *non fare che*.
///
/// Sees: *non può che migliorare*, *non fa che peggiorare*. Writes: *can only improve*, *keeps getting worse*.
extension SentenceTransfer {
    mutating func readNothingBut() {
        for index in chunks.indices.dropLast(2) {
            guard chunks[index].kind == .verb, let verb = chunks[index].verb, verb.isNegated, verb.isFinite,
                words[verb.main].term == nil, verb.clitics.isEmpty,
                ["potere", "fare"].contains(words[verb.main].lemma),
                [.subordinator, .relative].contains(chunks[index + 1].kind),
                words[chunks[index + 1].head].form == "che", let done = chunks[index + 2].verb,
                done.form == .infinitive, done.preposition == nil
            else { continue }
            chunks[index].verb?.isNegated = false
            chunks[index + 1].kind = .phrase
            if words[verb.main].lemma == "potere" {
                chunks[index + 1].fixedEnglish = "only"
                speech.wanted.insert(index + 2)
                speech.permitted.insert(index + 2)
            } else {
                chunks[index + 1].fixedEnglish = ""
                chunks[index + 2].verb?.form = .gerund
                speech.verbEnglish[verb.main] = "keep"
            }
        }
    }
}
