import Lexicon

/// Says that something exists as English does.
///
/// Sees: *esiste un rischio*, *non esistono soluzioni*, *esisteva solo una copia*. Writes: *there is a risk*, *there are no
/// solutions*, *there was only one copy*. *Il rischio esiste* stays.
extension SentenceTransfer {
    mutating func readExistence() {
        readPresence()
        readCountedPeople()
        for index in chunks.indices {
            guard chunks[index].kind == .verb, let verb = chunks[index].verb,
                ["esistere", "sussistere"].contains(words[verb.main].lemma),
                words[verb.main].term == nil, verb.clitics.isEmpty, verb.isFinite, !isQuestion,
                chunks[index].isInverted, let subject = chunks[index].subject, subject > index,
                isNew(chunks[subject])
                    || subject + 1 < chunks.count && [.participle, .relative].contains(chunks[subject + 1].kind)
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
            let hasAlso =
                index + 3 < chunks.count && chunks[index + 2].kind == .adverb
                && words[chunks[index + 2].head].lemma == "anche"
            let thing = hasAlso ? index + 3 : index + 2
            guard chunks[index].kind == .verb, let verb = chunks[index].verb, words[verb.main].lemma == "essere",
                words[verb.main].term == nil, verb.clitics.isEmpty, verb.isFinite, !isQuestion,
                chunks[index + 1].kind == .adjective, words[chunks[index + 1].head].lemma == "presente",
                isBareNominal(chunks[thing]), isNew(chunks[thing]), relativeOf(index) == nil,
                chunks[index].subject == nil || chunks[index].subject == thing
            else { continue }
            chunks[index + 1].fixedEnglish = ""
            showThere(index, thing)
        }
    }

    /// *sono molti gli italiani che scelgono*, *non sono poche le persone che si registrano*: *there are many Italians who*.
    mutating func readCountedPeople() {
        for index in chunks.indices.dropLast(3) {
            guard let verb = chunks[index].verb, words[verb.main].lemma == "essere", words[verb.main].term == nil,
                verb.isFinite, verb.clitics.isEmpty, !isQuestion, verb.person == 3, chunks[index].subject != index - 1,
                chunks[index + 1].end == chunks[index + 1].start + 1,
                let many = Self.counts[words[chunks[index + 1].head].lemma],
                chunks[index + 1].features.number == .plural, chunks[index + 2].kind == .noun,
                chunks[index + 2].preposition == nil, chunks[index + 2].start == chunks[index + 1].end,
                chunks[index + 2].features.number == .plural, chunks[index + 2].numerals.isEmpty,
                hasDefiniteArticle(chunks[index + 2]) || words[chunks[index + 2].head].lemma == "quello"
                    || chunks[index + 2].determiners.contains(where: {
                        words[$0].lemma == "quello"
                    }),
                chunks[index + 3].kind == .relative, relativeOf(index) == nil
            else { continue }
            let isLitotes = verb.isNegated && words[chunks[index + 1].head].lemma == "poco"
            guard !verb.isNegated || isLitotes else { continue }
            if isLitotes { chunks[index].verb?.isNegated = false }
            chunks[index + 1].kind = .phrase
            chunks[index + 1].fixedEnglish = ""
            if words[chunks[index + 2].head].lemma == "quello" {
                chunks[index + 2].fixedEnglish = isLitotes ? "quite a few" : many
            }
            chunks[index + 2].quantifier = isLitotes ? "quite a few" : many
            showThere(index, index + 2)
        }
    }

    /// *Sono sempre di più gli italiani che scelgono*: *more and more Italians choose*.
    mutating func readGrowingCrowds() {
        for index in chunks.indices.dropLast(3) {
            guard let verb = chunks[index].verb, words[verb.main].lemma == "essere", words[verb.main].term == nil,
                verb.isFinite, verb.clitics.isEmpty, !verb.isNegated, verb.number == .plural, !isQuestion,
                index == 0 || chunks[index - 1].kind != .noun,
                ["sempre di più", "sempre più numeroso"].contains(words[chunks[index + 1].head].lemma),
                isBareNominal(chunks[index + 2]), hasDefiniteArticle(chunks[index + 2]),
                chunks[index + 3].kind == .relative, chunks[index + 3].preposition == nil, relativeOf(index) == nil
            else { continue }
            chunks[index + 2].quantifier = "more and more"
            chunks.remove(at: index + 3)
            chunks.removeSubrange(index...(index + 1))
            return
        }
    }

    private static let counts = [
        "molto": "many", "tanto": "many", "numeroso": "many", "poco": "few", "parecchio": "several",
        "moltissimo": "a great many", "tantissimo": "a great many", "diverso": "several",
    ]

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
            case "esistere" where chunks[index].suppliedSubject == "there",
                "sussistere" where chunks[index].suppliedSubject == "there":
                chunks[index].sense = Sense(english: "be")
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
