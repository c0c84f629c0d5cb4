import Lexicon

/// Finds direct objects: the noun phrase without preposition that follows the verb, or the antecedent of *che*.
extension SentenceTransfer {
    mutating func linkObjects() {
        for index in chunks.indices {
            guard let verb = chunks[index].verb, chunks[index].kind == .verb, !verb.isPassive else { continue }
            if let object = objectAfter(index) {
                chunks[index].object = object
                chunks[object].isObject = true
            } else if let relative = objectRelative(index) {
                chunks[index].object = relative
            }
        }
    }

    private func objectAfter(_ index: Int) -> Int? {
        var j = index + 1
        while j < chunks.count,
            chunks[j].kind == .adverb && !isWhWord(j)
                || (chunks[j].kind == .noun && isTimeAdverbial(chunks[j]) && chunks[j].preposition == nil)
        { j += 1 }
        if j + 1 < chunks.count, let thing = thingGiven(index, behind: j) { return thing }
        let isUnnamed = chunks[index].subject == nil && chunks[index].verb?.isFinite == true
        if isAgentive(index) {
            // "ha ricevuto al Quirinale i rappresentanti"
            let limit = j + 2
            let near = j
            while j < chunks.count, j < limit,
                chunks[j].kind == .adverb || chunks[j].kind == .noun && chunks[j].preposition != nil
            {
                j += 1
            }
            // A relative clause stays with its antecedent, so that phrase keeps its place.
            if j > near, j + 1 < chunks.count, isContinued(j) || isFollowed(j, behind: index) { return nil }
            // "proporrà all'assemblea la distribuzione di un dividendo": whom it goes to stays before a long object.
            if j > near, preposition(chunks[j - 1]) == "a", j < chunks.count, chunks[j].end - chunks[j].start > 7,
                selector.semanticClass(chunks[j - 1].head) != "place"
            {
                return nil
            }
            // Without a subject before the verb, a being behind it may be the one.
            if j > near, isUnnamed, j < chunks.count, chunks[j].features.number == chunks[index].verb?.number,
                ["person", "group", "animal", "place"].contains(selector.semanticClass(chunks[j].head))
            {
                return nil
            }
        }
        guard j < chunks.count, isBareNominal(chunks[j]), chunks[index].subject != j,
            !chunks[j].isSubject || chunks[index].verb?.isFinite == false,
            !(index > 0 && chunks[index - 1].subject == j && chunks[index - 1].isInverted)
        else { return nil }
        return j
    }

    /// Whether a relative clause, a participle or an infinitive says more of the phrase, which keeps its place for that.
    private func isContinued(_ index: Int) -> Bool {
        let next = chunks[index + 1]
        switch next.kind {
        case .relative: return true
        case .participle, .noun:
            return next.start == chunks[index].end && (next.kind == .participle || preposition(next) == "di")
        case .verb: return next.verb?.form == .infinitive && preposition(next) == "di"
        default: return false
        }
    }

    /// *organizzare nel distretto un referendum sulla volontà dei cittadini*: of an infinitive what goes on stays together.
    private func isFollowed(_ index: Int, behind verb: Int) -> Bool {
        chunks[verb].verb?.form == .infinitive && chunks[index + 1].kind == .noun
            && chunks[index + 1].preposition != nil
    }

    /// A verb that must have an object, with its subject before it.
    private func isAgentive(_ index: Int) -> Bool {
        guard let verb = chunks[index].verb, verb.clitics.isEmpty,
            lexicon.agentiveVerbs.contains(words[verb.main].lemma) || Self.transitive.contains(words[verb.main].lemma)
                || hasDoneSomething(index, verb)
        else { return false }
        if verb.form == .gerund || verb.form == .infinitive { return true }
        guard let subject = chunks[index].subject else {
            return verb.isPerfect && words[verb.first].lemma == "avere" && !isTitle
        }
        return subject < index && chunks[subject].kind == .noun
    }

    /// A perfect with *avere* behind its subject, of a verb that may have an object.
    private func hasDoneSomething(_ index: Int, _ verb: VerbGroup) -> Bool {
        guard let subject = chunks[index].subject, subject < index, chunks[subject].kind == .noun, verb.isPerfect,
            words[verb.first].lemma == "avere", verb.modals.isEmpty
        else { return false }
        if let term = words[verb.main].term {
            // "ha lasciato in eredità ai nipoti una casa"
            return term.kind == .verb && term.words.count > 2
                && ["in", "a", "da", "con", "al", "alla", "alle", "nel", "nella"].contains(term.words[1])
                && !endsInPreposition(words[verb.main])
        }
        return !Self.intransitive.contains(words[verb.main].lemma)
            && !Self.reportingVerbs.contains(words[verb.main].lemma)
    }

    /// Verbs that have an object though their subject may be a thing.
    static let transitive: Set<String> = [
        "ricevere", "ottenere", "offrire", "lasciare", "mettere", "prendere", "portare", "trovare", "ridurre", "creare",
        "incontrare", "accogliere", "colpire", "uccidere", "ferire", "arrestare", "fermare", "trasformare",
        "inserire", "trasferire", "imporre", "vincere", "perdere", "battere", "conquistare", "registrare", "causare",
        "provocare", "raggiungere", "superare", "produrre", "seguire", "mostrare", "realizzare", "estrarre",
        "recuperare", "sequestrare", "consegnare", "affidare", "inviare", "rinviare", "collocare", "aggiungere",
        "applicare", "infliggere", "stanziare", "destinare", "restituire", "sottrarre", "rubare", "lanciare",
        "pubblicare", "diffondere", "disporre", "depositare", "presentare", "condurre", "esporre", "installare",
        "piantare", "seppellire", "nascondere", "versare", "spedire", "condannare", "assolvere", "percorrere",
        "tenere", "mantenere",
    ]

    private func objectRelative(_ index: Int) -> Int? {
        var j = index - 1
        while j >= 0 {
            switch chunks[j].kind {
            case .relative: return chunks[j].preposition == nil && chunks[index].subject != j ? j : nil
            case .verb, .subordinator, .punctuation: return nil
            default: j -= 1
            }
        }
        return nil
    }
}
