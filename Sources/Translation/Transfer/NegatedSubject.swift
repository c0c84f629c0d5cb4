import Lexicon

/// Says a negation once, at the subject that Italian has behind its verb.
///
/// Sees: *non si esclude alcuna ipotesi*, *non è stato trovato nessun testimone*. Writes: *no theory is ruled out*, *no
/// witness was found*.
extension SentenceTransfer {
    mutating func negateSubjects() {
        negateExistence()
        for index in chunks.indices {
            guard let verb = chunks[index].verb, chunks[index].kind == .verb, verb.isNegated, chunks[index].wasInverted,
                let subject = chunks[index].subject
            else { continue }
            if chunks[subject].kind == .noun,
                ["nessuno", "niente", "nulla"].contains(words[chunks[subject].head].lemma),
                words[chunks[subject].head].term == nil, chunks[subject].preposition == nil
            {
                // "non si è presentato nessuno"
                chunks[index].verb?.isNegated = false
                continue
            }
            if isBarePlural(chunks[subject]) {
                chunks[subject].quantifier = "no"
                chunks[index].verb?.isNegated = false
                continue
            }
            guard
                let determiner = chunks[subject].determiners.first(where: {
                    ["alcuno", "nessuno"].contains(words[$0].lemma) && words[$0].term == nil
                })
            else { continue }
            words[determiner].reading.lemma = "nessuno"
            chunks[index].verb?.isNegated = false
        }
    }

    /// *non ci sono ospedali*, *non esistono cure*: *there are no*.
    private mutating func negateExistence() {
        for index in chunks.indices {
            guard let verb = chunks[index].verb, chunks[index].kind == .verb, verb.isNegated, !isQuestion,
                chunks[index].suppliedSubject == "there"
                    || words[verb.main].lemma == "essere" && verb.clitics == ["ci"],
                let object = thing(behind: index), chunks[object].kind == .noun,
                chunks[object].determiners.isEmpty, chunks[object].numerals.isEmpty, chunks[object].preposition == nil,
                words[chunks[object].head].partOfSpeech == .noun,
                words[chunks[object].head].term?.words.count ?? 1 == 1,
                chunks[object].fixedEnglish == nil,
                chunks[object].before.allSatisfy({ !["poco", "molto", "altro"].contains(words[$0.head].lemma) })
            else { continue }
            chunks[object].quantifier = "no"
            chunks[index].verb?.isNegated = false
        }
    }

    private func thing(behind index: Int) -> Int? {
        index + 1 < chunks.count && chunks[index + 1].kind == .noun ? index + 1 : nil
    }

    /// *non si registrano feriti*
    private func isBarePlural(_ chunk: Chunk) -> Bool {
        chunk.kind == .noun && chunk.determiners.isEmpty && chunk.numerals.isEmpty && chunk.features.number == .plural
            && words[chunk.head].partOfSpeech == .noun && chunk.fixedEnglish == nil && chunk.before.isEmpty
    }
}
