import Lexicon

/// Finds a subject that stands behind its verb.
///
/// Sees: *è morto il regista*, *ha vinto al primo turno la candidata*, *ha suscitato polemiche la decisione*, *preoccupano
/// le condizioni del bambino*, *sono in corso le indagini*. Finds: the noun phrase that acts, not one that is acted on.
extension SentenceTransfer {
    func subjectBehind(_ index: Int) -> Int? {
        guard let verb = chunks[index].verb, !endsInPreposition(words[verb.main]) else { return nil }
        // "quando si è accorto che il proprietario lo osservava": what follows is the clause's.
        if words[verb.main].term?.words.last == "che" { return nil }
        if let relative = relativeOf(index), let agent = agentAfter(index, relative) { return agent }
        var j = index + 1
        while j < chunks.count, chunks[j].kind == .adverb { j += 1 }
        guard j < chunks.count else { return nil }
        if let speaker = speakerBehindCircumstance(index, j, verb) { return speaker }
        if let left = whatIsLeftToDo(verb, j) { return left }
        if isNobody(j, behind: verb) || isSomebody(j, behind: verb) { return j }
        if let going = subjectBehindInfinitive(index, verb, j) { return going }
        if isWhWord(j) || chunks[j].verb?.form == .infinitive { return nil }
        if verb.isPassive, chunks[j].kind == .noun, verb.number == .singular,
            ["considerare", "ritenere", "soprannominare", "reputare"].contains(words[verb.main].lemma)
        {
            // "è considerato il padre della fisica"
            return nil
        }
        if ["sembrare", "parere"].contains(words[verb.main].lemma), words[verb.main].term == nil,
            chunks[j].kind == .noun, chunks[j].determiners.contains(where: { words[$0].reading.kind == "art ind" })
        {
            // "non sembrava un'idea sbagliata"
            return nil
        }
        return behindObject(index, verb, j) ?? behindPlace(index, verb, j) ?? nextPhrase(index, verb, j)
    }

    /// *continua a crescere il debito*: past an infinitive that takes no object.
    private func subjectBehindInfinitive(_ index: Int, _ verb: VerbGroup, _ j: Int) -> Int? {
        guard ["continuare", "cominciare", "iniziare", "tornare", "smettere"].contains(words[verb.main].lemma),
            verb.clitics.isEmpty, let inner = chunks[j].verb, inner.form == .infinitive, inner.clitics.isEmpty,
            ["a", "di"].contains(preposition(chunks[j])), j + 1 < chunks.count, relativeOf(index) == nil,
            lexicon.essereVerbs.contains(words[inner.main].lemma) || holdsItsObject(words[inner.main])
                || words[inner.main].term?.words.first == "fare",
            isBareNominal(chunks[j + 1]), isKnown(chunks[j + 1]), !isTimePhrase(chunks[j + 1]),
            agrees(chunks[j + 1], verb, coordinated: joinsAnother(j + 1))
        else { return nil }
        return j + 1
    }

    /// *«…», ha dichiarato martedì in aula il ministro*: past when and where it was said.
    private func speakerBehindCircumstance(_ index: Int, _ first: Int, _ verb: VerbGroup) -> Int? {
        let saysIt = verb.clitics == ["lo"] && Self.reportingVerbs.contains(words[verb.main].lemma)
        guard isReporting(index) || saysIt, !verb.isPassive else { return nil }
        var j = first
        while j < chunks.count, j < first + 3,
            chunks[j].kind == .adverb
                || chunks[j].kind == .noun && (chunks[j].preposition != nil || isTimeAdverbial(chunks[j]))
        {
            j += 1
        }
        guard j > first, j < chunks.count, isBareNominal(chunks[j]), !isTimePhrase(chunks[j]),
            agrees(chunks[j], verb, coordinated: joinsAnother(j)),
            words[chunks[j].head].partOfSpeech == .properNoun
                || ["person", "group"].contains(speakerClass(chunks[j].head)) && isKnown(chunks[j])
        else { return nil }
        return j
    }

    /// *ha bussato qualcuno*: of what needs no object.
    private func isSomebody(_ index: Int, behind verb: VerbGroup) -> Bool {
        guard chunks[index].kind == .noun, chunks[index].preposition == nil, verb.person == 3, verb.number == .singular,
            words[chunks[index].head].lemma == "qualcuno", words[chunks[index].head].partOfSpeech == .pronoun,
            verb.clitics.isEmpty, words[verb.main].term == nil
        else { return false }
        let lemma = words[verb.main].lemma
        return Self.voicing.contains(lemma)
            || Self.intransitive.contains(lemma) && !["aspettare", "aprire", "chiudere", "finire"].contains(lemma)
    }

    /// The class of a noun; that of its first word where an expression (*leader dell'opposizione*) has none.
    private func speakerClass(_ head: Int) -> Substring {
        let own = selector.semanticClass(head)
        guard own.isEmpty, let first = words[head].term?.words.first else { return own }
        return (lexicon.dictionary.senses(first, .noun).first?.information.semanticClass ?? "")[...]
    }

    /// *non mi ha risposto nessuno*: of a verb that has its object, or whom it tells, before it.
    private func isNobody(_ index: Int, behind verb: VerbGroup) -> Bool {
        guard verb.isNegated, verb.person == 3, verb.number == .singular, chunks[index].kind == .noun,
            chunks[index].preposition == nil, chunks[index].complements.isEmpty,
            words[chunks[index].head].partOfSpeech == .pronoun, words[chunks[index].head].lemma == "nessuno"
        else { return false }
        return verb.clitics.contains { ["mi", "ti", "ci", "vi", "lo", "la", "li", "le", "gli", "gli:f"].contains($0) }
    }

    /// *essere fatto di*: the phrase behind belongs to the preposition.
    func endsInPreposition(_ main: Word) -> Bool {
        main.term?.words.last.map { ["di", "a", "da", "in", "con", "su", "per", "tra", "fra"].contains($0) } ?? false
    }

    /// *restano da chiarire i motivi*
    private func whatIsLeftToDo(_ verb: VerbGroup, _ j: Int) -> Int? {
        guard ["restare", "rimanere"].contains(words[verb.main].lemma), chunks[j].verb?.form == .infinitive,
            preposition(chunks[j]) == "da", j + 1 < chunks.count, isBareNominal(chunks[j + 1]), !isWhWord(j + 1),
            agrees(chunks[j + 1], verb, coordinated: false)
        else { return nil }
        return j + 1
    }

    /// *ha suscitato polemiche la decisione*: of two bare phrases behind a verb the second, known one acts.
    private func behindObject(_ index: Int, _ verb: VerbGroup, _ j: Int) -> Int? {
        guard !verb.isPassive, verb.clitics.isEmpty, !Self.predicating.contains(words[verb.main].lemma),
            !lexicon.essereVerbs.contains(words[verb.main].lemma), isBareNominal(chunks[j]), !isTimePhrase(chunks[j]),
            words[chunks[j].head].partOfSpeech != .pronoun
        else { return nil }
        var k = j + 1
        while k < chunks.count, k < j + 2, chunks[k].kind == .noun, chunks[k].preposition != nil { k += 1 }
        guard k < chunks.count, isBareNominal(chunks[k]), !isTimePhrase(chunks[k]), isKnown(chunks[k]),
            !namesPhraseBefore(k), agrees(chunks[k], verb, coordinated: joinsAnother(k)), relativeOf(index) == nil
        else { return nil }
        return k
    }

    /// Verbs that say what their object is: *hanno nominato ministro il fratello*.
    static let predicating: Set<String> = [
        "nominare", "eleggere", "rendere", "definire", "considerare", "dichiarare", "chiamare", "fare", "ritenere",
        "proclamare", "giudicare", "ordinare", "incoronare", "consacrare", "designare", "promuovere", "scegliere",
        "essere", "diventare", "dare", "avere",
    ]

    func isKnown(_ chunk: Chunk) -> Bool {
        words[chunk.head].partOfSpeech == .properNoun
            || chunk.determiners.contains {
                words[$0].reading.kind == "art def" || ["questo", "quello"].contains(words[$0].lemma)
            }
    }

    /// *sono in corso le indagini*, *era a Parigi la sede*: behind *essere* and where or how something is.
    private func behindPlace(_ index: Int, _ verb: VerbGroup, _ j: Int) -> Int? {
        let main = words[verb.main]
        guard verb.clitics.isEmpty, !verb.isPassive else { return nil }
        var subject = j
        if let counted = behindCount(index, main, j) { return counted }
        if main.term?.words.first == "essere" {
            guard main.term?.kind == .verb else { return nil }
        } else {
            guard main.lemma == "essere", main.term == nil, chunks[j].kind == .noun, chunks[j].preposition != nil,
                !isSpoken || !isQuestion
            else { return nil }
            subject = j + 1
        }
        guard subject < chunks.count, isBareNominal(chunks[subject]), isKnown(chunks[subject]),
            !isTimePhrase(chunks[subject]),
            agrees(chunks[subject], verb, coordinated: joinsAnother(subject))
        else { return nil }
        return subject
    }

    /// *sono 340 le domande*, *è di due morti e tre feriti il bilancio*: behind *essere* and a number.
    private func behindCount(_ index: Int, _ main: Word, _ j: Int) -> Int? {
        guard main.lemma == "essere", main.term == nil, chunks[j].kind == .noun, relativeOf(index) == nil else {
            return nil
        }
        let isToll = preposition(chunks[j]) == "di" && isCounting(chunks[j])
        guard isToll || chunks[j].preposition == nil && words[chunks[j].head].partOfSpeech == .numeral else {
            return nil
        }
        var k = j + 1
        while k + 1 < chunks.count, chunks[k].kind == .coordinator, chunks[k + 1].kind == .noun { k += 2 }
        guard k < chunks.count, isBareNominal(chunks[k]), isKnown(chunks[k]),
            words[chunks[k].head].partOfSpeech == .noun
        else { return nil }
        return k
    }

    private func isCounting(_ chunk: Chunk) -> Bool {
        !chunk.numerals.isEmpty
            || chunk.determiners.contains { words[$0].reading.kind == "art ind" || words[$0].partOfSpeech == .numeral }
    }

    func joinsAnother(_ index: Int) -> Bool {
        var index = index
        // "l'Orchestra di Istanbul, una banda e i cantanti"
        while index + 2 < chunks.count, isComma(index + 1), isBareNominal(chunks[index + 2]) { index += 2 }
        return index + 2 < chunks.count && chunks[index + 1].kind == .coordinator && chunks[index + 2].kind == .noun
    }

    private func nextPhrase(_ index: Int, _ verb: VerbGroup, _ next: Int) -> Int? {
        var j = next
        let main = words[verb.main]
        let kind = lexicon.subjectsBehind[main.lemma]
        if isUnaccusative(verb) && main.lemma != "essere" || kind != nil {
            var k = j
            while k < chunks.count, k < j + 2, chunks[k].kind == .noun, chunks[k].preposition != nil { k += 1 }
            // "passa con 34 sì e 22 no il provvedimento"
            if k > j, k + 2 < chunks.count, chunks[k].kind == .coordinator, chunks[k + 1].kind == .noun,
                chunks[k + 2].kind == .noun, chunks[k + 2].preposition == nil
            {
                k += 2
            }
            if k < chunks.count, chunks[k].kind == .noun, isBareNominal(chunks[k]) { j = k }
        }
        let isCounted =
            chunks[j].kind == .adjective && j + 2 < chunks.count && chunks[j + 1].kind == .adverb
            && ["solo", "soltanto", "solamente"].contains(words[chunks[j + 1].head].lemma)
            && main.lemma == "essere" && isBareNominal(chunks[j + 2])
            && agrees(chunks[j + 2], verb, coordinated: joinsAnother(j + 2))
            && (chunks[j].features.agrees(with: chunks[j + 2].features) || joinsAnother(j + 2))
        if isCounted { return j + 2 }
        let isPredicated =
            ["essere", "restare", "rimanere", "sembrare", "apparire", "risultare", "diventare"].contains(main.lemma)
            && chunks[j].kind == .adjective && j + 1 < chunks.count
            && chunks[j].features.agrees(with: chunks[j + 1].features)
        // "è alta quanto sua sorella": to whom somebody is likened.
        if isPredicated, words[chunks[j].head].term?.words.last == "quanto" || words[chunks[j].end - 1].form == "quanto"
        {
            return nil
        }
        // "non è chiaro chi abbia sparato"
        if isPredicated, isWhWord(j + 1) { return nil }
        if isPredicated { j += 1 }
        let chunk = chunks[j]
        guard isBareNominal(chunk), agrees(chunk, verb, coordinated: joinsAnother(j)), !isPredicate(j, of: verb) else {
            return nil
        }
        // "ha passato metà della sua vita in carcere": with *avere*, a verb of both kinds has an object.
        if verb.isPerfect, words[verb.first].lemma == "avere", lexicon.essereVerbs.contains(main.lemma),
            main.term == nil,
            verb.clitics.isEmpty, words[chunk.head].partOfSpeech == .noun,
            !["person", "group", "animal"].contains(selector.semanticClass(chunk.head))
        {
            return nil
        }
        // "spiega tutto": all that is said or done.
        if words[chunk.head].lemma == "tutto", words[chunk.head].partOfSpeech == .pronoun,
            chunk.features.number != .plural, !verb.isPassive, !verb.clitics.contains("si"),
            lexicon.agentiveVerbs.contains(main.lemma) || Self.reportingVerbs.contains(main.lemma)
        {
            return nil
        }
        // "aumenterà il proprio capitale": what is somebody's own is no subject.
        if (chunk.determiners + chunk.before.map(\.head)).contains(where: { words[$0].lemma == "proprio" }) {
            return nil
        }
        if isWhatItProves(chunk, verb) {
            // "si definiscono graffiti i murales"
            let isNamed = j + 1 < chunks.count && isBareNominal(chunks[j + 1]) && isKnown(chunks[j + 1])
            return isNamed && agrees(chunks[j + 1], verb, coordinated: joinsAnother(j + 1)) ? j + 1 : nil
        }
        if isObtained(chunk, verb) { return nil }
        // *si lavano le mani*: what is washed is the object, the hands are one's own.
        if verb.clitics.contains("si"), selector.semanticClass(chunk.head) == "body" { return nil }
        if isPredicated { return j }
        // "ne parlano tutti i giornali": *ne* is what is spoken of, so the phrase after the verb is its subject.
        if verb.clitics == ["ne"], selector.senses(main).first?.information.frames["di"] != nil,
            chunk.features.number == verb.number,
            verb.number == .plural || isKnown(chunk) && selector.semanticClass(chunk.head) == "person"
        {
            return j
        }
        // "cambia direzione": a bare noun in the singular is what a verb of people does, not who does it.
        let isBare =
            chunk.determiners.isEmpty && chunk.numerals.isEmpty && chunk.before.isEmpty
            && chunk.features.number == .singular
            && words[chunk.head].partOfSpeech == .noun && verb.clitics.isEmpty && !verb.isPassive
            && (!lexicon.essereVerbs.contains(main.lemma) || main.lemma == "cambiare") && main.term == nil
        if isBare, kind == .any, index > 0, chunks[index - 1].kind != .noun { return nil }
        if isUnaccusative(verb) && main.lemma != "essere" { return j }
        if let kind, acts(j, as: kind, verb) { return j }
        if holdsItsObject(main), isKnown(chunk),
            verb.clitics.allSatisfy({ ["mi", "ti", "gli", "gli:f", "le", "ci", "vi"].contains($0) && !isOwn($0, verb) })
        {
            // "mi dà fastidio il rumore"
            return j
        }
        // "le ha prescritto una cura": *le* is also *to her*.
        let isBeing =
            words[chunk.head].partOfSpeech != .noun
            || ["person", "group", "animal"].contains(selector.semanticClass(chunk.head))
        if verb.clitics.contains(where: { ["lo", "la", "li"].contains($0) || $0 == "le" && isBeing }) { return j }
        if hasSwap(main), verb.clitics.contains(where: { ["mi", "ti", "gli", "gli:f", "ci", "vi"].contains($0) }) {
            return j
        }
        if movesSomebody(verb, chunk) { return j }
        if isReporting(index) { return j }
        return actsInClause(j, index, verb) ? j : nil
    }

    /// *mi preoccupa il suo silenzio*, *ci ha stupito la sua reazione*: what moves somebody stands behind.
    private func movesSomebody(_ verb: VerbGroup, _ chunk: Chunk) -> Bool {
        guard verb.clitics.count == 1, ["mi", "ti", "ci", "vi"].contains(verb.clitics[0]), verb.person == 3,
            !verb.isPassive, Self.moving.contains(words[verb.main].lemma), words[verb.main].term == nil,
            chunk.kind == .noun, selector.semanticClass(chunk.head) != "person"
        else { return false }
        return chunk.determiners.contains {
            let kind = words[$0].reading.kind
            return kind == "art def" || kind == "dem" || kind.hasPrefix("poss")
        }
    }

    private static let moving: Set<String> = [
        "preoccupare", "spaventare", "stupire", "consolare", "deprimere", "appassionare", "affascinare", "sorprendere",
        "colpire", "commuovere", "irritare", "infastidire", "disturbare", "tranquillizzare", "rattristare", "divertire",
        "incuriosire", "entusiasmare", "terrorizzare", "emozionare", "imbarazzare", "deludere", "rassicurare",
        "tormentare", "ossessionare", "inquietare", "turbare", "angosciare", "annoiare", "allarmare", "lusingare",
        "amareggiare", "confortare", "rallegrare", "attirare", "attrarre", "impressionare", "intrigare", "ispirare",
    ]

    /// *si è rivelato un fiasco*, *divenne vescovo*, *è rimasto presidente*: what somebody proves, becomes or remains.
    func isWhatItProves(_ chunk: Chunk, _ verb: VerbGroup) -> Bool {
        let lemma = words[verb.main].lemma
        let isBare = chunk.determiners.isEmpty && chunk.numerals.isEmpty && words[chunk.head].partOfSpeech == .noun
        let isIndefinite = chunk.determiners.contains { words[$0].reading.kind == "art ind" }
        if ["rimanere", "restare"].contains(lemma) {
            return isBare && chunk.features.number != .plural && selector.semanticClass(chunk.head) == "person"
        }
        guard isBare || isIndefinite else { return false }
        return ["divenire", "diventare", "rivelarsi", "dimostrarsi"].contains(lemma)
            || Self.proving.contains(lemma) && verb.clitics.contains("si")
    }

    private static let proving: Set<String> = [
        "rivelare", "dimostrare", "confermare", "definire", "considerare", "credere", "ritenere", "sentire",
        "ritrovare", "dichiarare", "fingere", "professare", "laureare",
    ]

    /// *si è costruito una carriera*, *si è assicurato un posto*: what somebody gets for himself.
    func isObtained(_ chunk: Chunk, _ verb: VerbGroup) -> Bool {
        guard verb.clitics.contains("si"), words[verb.main].term == nil, verb.number == .singular else { return false }
        if verb.isPerfect, words[verb.main].features.form == .pastParticiple,
            chunk.features.gender != .any, chunk.features.number != .any,
            words[chunk.head].partOfSpeech == .noun,
            !words[verb.main].features.agrees(with: chunk.features)
        {
            return true
        }
        return [
            "assicurare", "aggiudicare", "guadagnare", "procurare", "concedere", "ritagliare", "conquistare",
            "meritare", "godere", "accaparrare",
        ].contains(words[verb.main].lemma) && !isEnjoyed(verb)
    }

    /// *una terrazza dalla quale si gode una splendida vista*: whoever stands there.
    func isEnjoyed(_ verb: VerbGroup) -> Bool {
        guard words[verb.main].lemma == "godere", let own = chunks.firstIndex(where: { $0.verb?.main == verb.main }),
            let relative = relativeOf(own)
        else { return false }
        return chunks[relative].preposition != nil
    }

    /// The singular that a plural inside an expression has in the dictionary: *polemiche*, *polemica*.
    private static func singular(_ word: String, _ isKnown: (String) -> Bool) -> String {
        if isKnown(word) { return word }
        let endings = [("che", "ca"), ("ghe", "ga"), ("chi", "co"), ("ghi", "go"), ("e", "a"), ("i", "o"), ("i", "e")]
        for (plural, singular) in endings where word.hasSuffix(plural) {
            let candidate = word.dropLast(plural.count) + singular
            if isKnown(String(candidate)) { return String(candidate) }
        }
        return word
    }

    /// *suscitare polemiche*, *fare causa*: an expression with a noun for its object takes no other.
    private func holdsItsObject(_ main: Word) -> Bool {
        guard let term = main.term, term.kind == .verb, term.words.count == 2 else { return false }
        let second = Self.singular(term.words[1]) { !lexicon.dictionary.senses($0, .noun).isEmpty }
        return !lexicon.dictionary.senses(second, .noun).isEmpty && lexicon.dictionary.senses(second, .adverb).isEmpty
            && lexicon.dictionary.senses(second, .adjective).isEmpty
            && lexicon.functionWord(second, .adposition) == nil && term.information.frames["obj"] == nil
    }

    /// *fu eletto deputato*: what somebody was made.
    private func isPredicate(_ j: Int, of verb: VerbGroup) -> Bool {
        let chunk = chunks[j]
        return verb.isPassive && Self.predicating.contains(words[verb.main].lemma) && chunk.determiners.isEmpty
            && chunk.numerals.isEmpty && words[chunk.head].partOfSpeech == .noun
    }

    /// Whether the phrase behind a verb is of the kind that may be its subject.
    private func acts(_ j: Int, as kind: SubjectKind, _ verb: VerbGroup) -> Bool {
        let chunk = chunks[j]
        guard verb.clitics.isEmpty, !verb.isPassive,
            isKnown(chunk) || !chunk.determiners.isEmpty || !chunk.numerals.isEmpty
        else { return false }
        let isBeing =
            ["person", "group", "animal"].contains(selector.semanticClass(chunk.head))
            || chunk.kind == .noun && words[chunk.head].partOfSpeech == .properNoun && words[chunk.head].term == nil
        // "parla il russo": a language, not a Russian.
        let isLanguage =
            chunk.features.number == .singular
            && selector.senses(words[chunk.head]).first?.english.first?.isUppercase == true
            && words[chunk.head].partOfSpeech == .noun
        // "ha finito il lavoro": with *avere* somebody does it.
        if verb.isPerfect, words[verb.first].lemma == "avere", !isBeing, words[verb.main].lemma != "suonare",
            selector.senses(words[verb.main]).contains(where: { $0.information.frames["aux"] == "e" })
        {
            return false
        }
        switch kind {
        case .any: return true
        case .being: return isBeing && !isLanguage
        case .thing: return !isBeing && words[chunk.head].partOfSpeech == .noun
        }
    }

    func hasSwap(_ word: Word) -> Bool {
        selector.senses(word).first?.information.flags.contains("swap") == true
    }

    private func isUnaccusative(_ verb: VerbGroup) -> Bool {
        let main = words[verb.main]
        if verb.isPassive { return true }
        if let term = main.term, term.words.count == 2, term.words[0] == "essere", term.kind == .verb,
            ["ato", "ito", "uto", "so", "tto", "rto"].contains(where: term.words[1].hasSuffix), verb.number == .plural,
            verb.isPerfect || verb.form == .future
        {
            // "sono stati soccorsi due barconi": a passive that is an expression.
            return true
        }
        if main.term?.information.frames["aux"] == "e",
            !main.lemma.hasPrefix("essere ") || main.lemma.hasPrefix("essere in ")
        {
            return true
        }
        if verb.clitics.contains("si") { return !verb.clitics.contains("ci") }
        if lexicon.subjectsBehind[main.lemma] == .any { return true }
        // "ha finito il lavoro": with *avere* somebody does it.
        if verb.isPerfect, words[verb.first].lemma == "avere", main.lemma != "suonare" { return false }
        return lexicon.essereVerbs.contains(main.lemma) && !["essere", "diventare", "costare"].contains(main.lemma)
    }
}
