import Lexicon

/// Puts an object that opens its clause behind the verb whose pronoun takes it up.
///
/// Sees: *Quel film l'ho già visto*, *le chiavi le ho perse*, *di soldi non ne ho*. Writes: *I've already seen that movie*,
/// *I lost the keys*, *I don't have any money*.
extension SentenceTransfer {
    mutating func readFrontedObjects() {
        for index in chunks.indices.dropFirst() {
            guard chunks[index].kind == .verb, let verb = chunks[index].verb, verb.isFinite, verb.form != .imperative,
                !verb.clitics.isEmpty, words[verb.main].term == nil, words[verb.main].reading.clitics.isEmpty,
                let front = frontedPhrase(before: index)
            else { continue }
            if let position = verb.clitics.firstIndex(where: { takesUp($0, chunks[front], verb) }),
                hasOtherSubject(index, front, verb)
            {
                chunks[index].verb?.clitics.remove(at: position)
                putBehind(front, of: index)
                speech.topics.insert(chunks[front].head)
                if verb.person == 3, chunks[front].features.number == chunks[index + 1].features.number,
                    isBareNominal(chunks[index + 1])
                {
                    // "il libro l'ha scritto mio zio"
                    chunks[index].subject = index + 1
                    chunks[index].isInverted = true
                    chunks[index + 1].isSubject = true
                }
            } else if let position = verb.clitics.firstIndex(of: "ne"), preposition(chunks[front]) == "di",
                chunks[front].start < chunks[front].head
            {
                readPartitive(front, index, verb, position)
            }
        }
    }

    private mutating func putBehind(_ front: Int, of index: Int) {
        for j in (front + 1)..<index where isComma(j) { chunks[j].fixedEnglish = "" }
        chunks[index].object = front
        chunks[front].isObject = true
        speech.deferred.insert(front)
    }

    /// *di soldi non ne ho*, *di figli ne ha tre*
    private mutating func readPartitive(_ front: Int, _ index: Int, _ verb: VerbGroup, _ position: Int) {
        guard chunks[front].determiners.isEmpty, words[chunks[front].head].partOfSpeech == .noun,
            selector.senses(words[verb.main]).first?.information.frames["di"] == nil
        else { return }
        let next = index + 1 < chunks.count ? chunks[index + 1] : nil
        if let next, next.kind == .noun, next.preposition == nil {
            guard words[next.head].partOfSpeech == .numeral, next.end == next.start + 1, next.complements.isEmpty else {
                return
            }
            chunks[front].quantifier = numberEnglish(next.head)
            chunks[index + 1].fixedEnglish = ""
            chunks[index + 1].kind = .phrase
        } else if verb.isNegated {
            chunks[front].quantifier = "any"
        } else {
            return
        }
        chunks[index].verb?.clitics.remove(at: position)
        chunks[front].preposition = nil
        chunks[front].start = chunks[front].head
        putBehind(front, of: index)
    }

    /// The noun phrase that opens the verb's clause: right before it, past a comma, or past a subject pronoun.
    private func frontedPhrase(before index: Int) -> Int? {
        var j = index - 1
        while j > 0,
            isComma(j) || chunks[j].kind == .adverb && !isWhWord(j)
                || chunks[j].kind == .noun && chunks[j].preposition == nil
                    && words[chunks[j].head].reading.kind.hasPrefix("pers")
        {
            j -= 1
        }
        guard chunks[j].kind == .noun, !chunks[j].isObject, !isWhWord(j), j >= index - 3,
            words[chunks[j].head].reading.kind.hasPrefix("pers") == false, chunks[j].complements.count < 2,
            !isTimeAdverbial(chunks[j])
        else { return nil }
        guard j > 0 else { return j }
        switch chunks[j - 1].kind {
        case .coordinator, .phrase: return j
        case .punctuation: return isComma(j - 1) && j > 1 && chunks[j - 2].kind == .noun ? nil : j
        default: return nil
        }
    }

    /// Whether a pronoun has the phrase's gender and number.
    private func takesUp(_ clitic: String, _ chunk: Chunk, _ verb: VerbGroup) -> Bool {
        guard chunk.preposition == nil, !chunk.determiners.isEmpty || words[chunk.head].partOfSpeech == .properNoun
        else { return false }
        let isPlural = chunk.features.number == .plural
        let gender = chunk.features.gender
        switch clitic {
        case "lo" where verb.isPerfect:
            return !isPlural && (gender == .any || gender == verb.gender || verb.gender == .any)
        case "lo": return !isPlural && gender != .feminine
        case "la": return !isPlural && gender != .masculine
        case "li": return isPlural && gender != .feminine
        case "le": return isPlural && gender != .masculine
        default: return false
        }
    }

    /// Whether the verb's subject is somebody else than the phrase before it: *io*, another number, or a phrase behind.
    private func hasOtherSubject(_ index: Int, _ front: Int, _ verb: VerbGroup) -> Bool {
        if verb.person == 1 || verb.person == 2 { return true }
        guard verb.person == 3, !verb.isPassive else { return false }
        let isPlural = chunks[front].features.number == .plural
        if (verb.number == .plural) != isPlural, !isCoordinated(front) { return true }
        guard index + 1 < chunks.count, isBareNominal(chunks[index + 1]),
            !chunks[index + 1].determiners.isEmpty
                || words[chunks[index + 1].head].partOfSpeech == .properNoun
        else { return false }
        return ["person", "group"].contains(selector.semanticClass(chunks[index + 1].head))
            && selector.semanticClass(chunks[front].head) != "person"
            && chunks[index + 1].features.number == verb.number
    }
}
