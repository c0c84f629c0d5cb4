import Lexicon

/// Finds a subject that a clause of its own parts from its verb.
///
/// Sees: *la banca, se vorrà sopravvivere, dovrà…*, *l'uomo che ha rubato l'auto e ha ferito la guardia è…*, *il ministro
/// incontrando i giornalisti ha…*. Finds: *la banca*, *l'uomo*, *il ministro*, whom no pronoun repeats.
extension SentenceTransfer {
    func interruptedSubject(_ index: Int) -> Int? {
        guard let verb = chunks[index].verb, !verb.clitics.contains(where: { ["lo", "la", "li", "le"].contains($0) })
        else {
            return nil
        }
        if let free = freeRelative(before: index) { return free }
        let before = pastAdverbials(index - 1)
        guard before > 0 else { return nil }
        let host =
            isComma(before)
            ? hostOfParenthesis(closing: before)
            : hostOfRelative(before) ?? hostOfInfinitive(before) ?? hostOfNounClause(before)
        if let host, chunks[host].kind == .relative, chunks[host].preposition == nil { return host }
        guard let host, let subject = bareNominal(endingAt: host),
            agrees(chunks[subject], verb, coordinated: isCoordinated(subject)),
            opensItsClause(subject)
        else { return nil }
        return subject
    }

    /// *quello che preoccupa i medici è*: the pronoun of the clause right before, which is its subject.
    private func freeRelative(before index: Int) -> Int? {
        guard
            let last = chunks[..<index].lastIndex(where: {
                $0.kind == .verb && $0.verb?.isFinite == true
                    || [.punctuation, .subordinator, .relative].contains($0.kind)
            }), index - last < 5, !chunks[last..<index].indices.contains(where: isWhWord), chunks[last].kind == .verb,
            let free = chunks[last].subject,
            let term = words[chunks[free].head].term, chunks[index].verb?.number == .singular
        else { return nil }
        return ["quello che", "ciò che", "quel che"].contains(term.words.joined(separator: " ")) ? free : nil
    }

    /// *si verificano 2.500 incidenti, muoiono tre persone*: a subject behind the verb before, where this one has its own
    /// behind it as well.
    func isTaken(_ subject: Int, by index: Int) -> Bool {
        guard let verb = chunks[index].verb, index > 0, isComma(index - 1), chunks[subject].isSubject,
            chunks[..<subject].contains(where: { $0.subject == subject && $0.isInverted }),
            lexicon.essereVerbs.contains(words[verb.main].lemma) || verb.isPassive
                || verb.isPerfect && words[verb.first].lemma == "essere", let behind = subjectBehind(index)
        else { return false }
        return chunks[behind].kind == .noun && !(chunks[behind].determiners + chunks[behind].numerals).isEmpty
    }

    private func pastAdverbials(_ index: Int) -> Int {
        var j = index
        while j > 0,
            chunks[j].kind == .adverb && !isWhWord(j) || chunks[j].kind == .noun && chunks[j].preposition != nil
        {
            j -= 1
        }
        return j
    }

    private static let longest = 24
    private static let openers: Set<String> = [
        "come", "se", "quando", "dopo che", "prima che", "anche se", "mentre", "poiché", "dato che", "visto che",
        "benché", "sebbene", "nonostante", "appena", "non appena", "per quanto", "dove", "perché", "siccome",
    ]

    /// Before the comma that opens a clause which ends at the comma `close`.
    private func hostOfParenthesis(closing close: Int) -> Int? {
        var j = close - 1
        var sawVerb = false
        while j > 0, close - j < Self.longest {
            if chunks[j].kind == .verb, chunks[j].verb?.isFinite == true { sawVerb = true }
            if chunks[j].kind == .punctuation, !isComma(j) { return nil }
            if isComma(j), sawVerb || concedes(j + 1), opensParenthesis(j + 1) || tells(j + 1) { return j - 1 }
            j -= 1
        }
        return nil
    }

    /// *la decisione, spiega l'azienda, è legata al calo*: who says so.
    private func tells(_ index: Int) -> Bool {
        guard chunks[index].kind == .verb, let verb = chunks[index].verb, verb.isFinite, verb.clitics.isEmpty else {
            return false
        }
        return Self.reportingVerbs.contains(words[verb.main].lemma)
    }

    /// *la proposta, benché utile, non è stata approvata*: a concession needs no verb.
    private func concedes(_ index: Int) -> Bool {
        guard [.subordinator, .adverb].contains(chunks[index].kind), index + 1 < chunks.count else { return false }
        return ["benché", "sebbene", "anche se", "seppure", "per quanto"].contains(words[chunks[index].head].lemma)
            && [.adjective, .participle].contains(chunks[index + 1].kind)
    }

    private func opensParenthesis(_ index: Int) -> Bool {
        switch chunks[index].kind {
        case .relative: return true
        case .noun: return words[chunks[index].head].term?.english.hasSuffix(" of which") == true
        case .subordinator where chunks[index].fixedEnglish == "once": return true
        case .subordinator, .adverb: return Self.openers.contains(words[chunks[index].head].lemma)
        default: return false
        }
    }

    /// *che ha rubato l'auto e ha ferito la guardia*: before the pronoun of a clause with two verbs.
    private func hostOfRelative(_ index: Int) -> Int? {
        guard let last = chunks[...index].lastIndex(where: { $0.kind == .verb && $0.verb?.isFinite == true }),
            index - last < 4, let first = coordinatedVerb(before: last), let relative = relativeOf(first), relative > 0,
            !chunks[relative...index].contains(where: { $0.kind == .punctuation })
        else { return nil }
        return relative - 1
    }

    /// *la notizia che il presidente si sarebbe dimesso*: before the conjunction of a clause that says what the noun is.
    private func hostOfNounClause(_ index: Int) -> Int? {
        guard let last = chunks[...index].lastIndex(where: { $0.kind == .verb && $0.verb?.isFinite == true }),
            let opener = chunks[..<last].lastIndex(where: { [.subordinator, .relative, .verb].contains($0.kind) }),
            chunks[opener].kind == .subordinator, words[chunks[opener].head].form == "che", opener > 0,
            words[chunks[opener].head].term == nil, chunks[opener - 1].kind == .noun,
            words[chunks[opener - 1].head].partOfSpeech == .noun,
            !chunks[opener...index].contains(where: { $0.kind == .punctuation })
        else { return nil }
        return opener - 1
    }

    /// *il ministro incontrando i giornalisti*, *l'idea di sfruttare il mare*: before a gerund or infinitive with its object.
    private func hostOfInfinitive(_ index: Int) -> Int? {
        for j in [index, index - 1] where j > 0 {
            guard let verb = chunks[j].verb, chunks[j].kind == .verb, j == index || chunks[index].kind == .noun else {
                continue
            }
            let isOwn = verb.form == .infinitive && ["di", "a", "per"].contains(preposition(chunks[j]))
            return isOwn && chunks[j - 1].kind == .noun || verb.form == .gerund ? j - 1 : nil
        }
        return nil
    }

    /// The phrase without preposition that ends there, past those with one that belong to it.
    private func bareNominal(endingAt end: Int) -> Int? {
        var j = end
        while j >= 0, end - j < 5 {
            guard chunks[j].kind == .noun || chunks[j].kind == .participle else { return nil }
            if isBareNominal(chunks[j]) { return chunks[j].isObject ? nil : j }
            j -= 1
        }
        return nil
    }

    private func opensItsClause(_ subject: Int) -> Bool {
        var j = subject - 1
        while j >= 0, isCoordinated(j + 1) { j -= 2 }
        j = j < 0 ? j : chunks[j].kind == .adverb || chunks[j].kind == .noun ? pastAdverbials(j) : j
        guard j >= 0 else { return true }
        return [.punctuation, .coordinator, .subordinator].contains(chunks[j].kind)
            || j == 0 && [.adverb, .noun].contains(chunks[0].kind) && chunks[0].preposition != nil
            || j == 0 && chunks[0].kind == .adverb
    }
}
