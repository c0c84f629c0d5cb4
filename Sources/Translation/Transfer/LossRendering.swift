import Lexicon

/// Reads what somebody saw done to what is theirs.
///
/// Sees: *il conducente si è visto ritirare la patente*. Writes: *the driver had his license revoked*.
extension SentenceTransfer {
    mutating func readLosses() {
        for index in chunks.indices.dropLast() {
            guard let verb = chunks[index].verb, chunks[index].kind == .verb, words[verb.main].lemma == "vedere",
                words[verb.main].term == nil, verb.clitics == ["si"], let done = chunks[index + 1].verb,
                done.form == .infinitive, chunks[index + 1].preposition == nil, done.clitics.isEmpty,
                let object = chunks[index + 1].object, object == index + 2, chunks[object].kind == .noun,
                let english = selector.senses(words[done.main]).first?.english
            else { continue }
            chunks[index].verb?.clitics = []
            chunks[index].object = object
            speech.haveDone[index] = lexicon.verbs.inflect(english, .participle)
            chunks[index + 1].fixedEnglish = ""
        }
    }
}
