import Lexicon

/// Says in *-ing* what somebody does meanwhile.
///
/// Sees: *…, con la Borsa che ha perso il 3%*, *…, con Rossi che chiude al secondo posto*. Writes: *…, with the stock market
/// losing 3%*, *…, with Rossi closing in second place*. A person of whom more is told keeps the relative clause: *con un
/// uomo che vive a Roma*.
extension SentenceTransfer {
    mutating func readAttendantClauses() {
        for index in chunks.indices.dropLast(2) where index > 0 {
            guard preposition(chunks[index]) == "con", chunks[index].kind == .noun, isComma(index - 1),
                chunks[index + 1].kind == .relative, words[chunks[index + 1].head].lemma == "che",
                chunks[index + 1].preposition == nil, let verb = chunks[index + 2].verb, verb.isFinite,
                verb.person == 3,
                verb.modals.isEmpty, !verb.isPassive, verb.form != .future, verb.form != .conditional,
                words[chunks[index].head].partOfSpeech == .properNoun || hasDefiniteArticle(chunks[index])
            else { continue }
            chunks[index + 1].fixedEnglish = ""
            chunks[index + 1].kind = .phrase
            chunks[index + 2].verb?.form = .gerund
            chunks[index + 2].verb?.isPerfect = false
            chunks[index + 2].subject = index
        }
    }
}
