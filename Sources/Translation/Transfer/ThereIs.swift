import Lexicon

/// Says that something exists as English does.
///
/// Sees: *esiste un rischio*, *non esistono soluzioni*, *esisteva solo una copia*. Writes: *there is a risk*, *there are no
/// solutions*, *there was only one copy*. *Il rischio esiste* stays.
extension SentenceTransfer {
    mutating func readExistence() {
        readPresence()
        for index in chunks.indices {
            guard chunks[index].kind == .verb, let verb = chunks[index].verb, words[verb.main].lemma == "esistere",
                words[verb.main].term == nil, verb.clitics.isEmpty, verb.isFinite, !isQuestion,
                chunks[index].isInverted, let subject = chunks[index].subject, subject > index,
                isNew(chunks[subject])
            else { continue }
            showThere(index, subject)
        }
    }

    /// *è presente una grotta*, *non sono presenti ospedali*
    private mutating func readPresence() {
        for index in chunks.indices.dropLast() {
            guard let verb = chunks[index].verb, words[verb.main].lemma == "essere", verb.isFinite,
                verb.clitics.isEmpty,
                chunks[index + 1].kind == .noun, let first = chunks[index + 1].before.first,
                words[first.head].lemma == "presente", chunks[index + 1].determiners.isEmpty,
                chunks[index + 1].preposition == nil, !isQuestion
            else { continue }
            // "non sono presenti ospedali"
            chunks[index + 1].before.removeFirst()
            showThere(index, index + 1)
        }
        for index in chunks.indices.dropLast(2) {
            guard chunks[index].kind == .verb, let verb = chunks[index].verb, words[verb.main].lemma == "essere",
                words[verb.main].term == nil, verb.clitics.isEmpty, verb.isFinite, !isQuestion,
                chunks[index + 1].kind == .adjective, words[chunks[index + 1].head].lemma == "presente",
                isBareNominal(chunks[index + 2]), isNew(chunks[index + 2]), relativeOf(index) == nil,
                chunks[index].subject == nil || chunks[index].subject == index + 2
            else { continue }
            chunks[index + 1].fixedEnglish = ""
            showThere(index, index + 2)
        }
    }

    private mutating func showThere(_ verb: Int, _ thing: Int) {
        chunks[verb].subject = nil
        chunks[verb].isInverted = false
        chunks[verb].suppliedSubject = "there"
        chunks[verb].object = thing
        chunks[thing].isSubject = false
        chunks[thing].isObject = true
    }

    /// *be* for *exist*, once senses are chosen.
    mutating func renameExistence() {
        for index in chunks.indices {
            guard let verb = chunks[index].verb else { continue }
            switch words[verb.main].lemma {
            case "esistere" where chunks[index].suppliedSubject == "there": chunks[index].sense = Sense(english: "be")
            // "ai bambini non è stato detto nulla": told.
            case "dire" where verb.isPassive && chunks[index].object != nil:
                chunks[index].sense = Sense(english: "tell")
            default: break
            }
        }
    }

    /// Without a definite article, demonstrative or possessive.
    private func isNew(_ chunk: Chunk) -> Bool {
        words[chunk.head].partOfSpeech != .properNoun
            && chunk.determiners.allSatisfy {
                words[$0].reading.kind != "art def" && !words[$0].reading.kind.hasPrefix("poss")
                    && !["questo", "quello"].contains(words[$0].lemma)
            }
    }
}
