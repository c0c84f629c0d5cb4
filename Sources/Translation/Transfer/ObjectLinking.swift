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
            chunks[j].kind == .adverb
                || (chunks[j].kind == .noun && isTimeAdverbial(chunks[j]) && chunks[j].preposition == nil)
        { j += 1 }
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
            if j > near, j + 1 < chunks.count, chunks[j + 1].kind == .relative { return nil }
            // "proporrà all'assemblea la distribuzione di un dividendo": whom it goes to stays before a long object.
            if j > near, preposition(chunks[j - 1]) == "a", j < chunks.count, chunks[j].end - chunks[j].start > 4,
                selector.semanticClass(chunks[j - 1].head) != "place"
            {
                return nil
            }
        }
        guard j < chunks.count, isBareNominal(chunks[j]), chunks[index].subject != j,
            !chunks[j].isSubject || chunks[index].verb?.isFinite == false
        else { return nil }
        return j
    }

    /// A verb that must have an object, with its subject before it.
    private func isAgentive(_ index: Int) -> Bool {
        guard let verb = chunks[index].verb, verb.clitics.isEmpty,
            lexicon.agentiveVerbs.contains(words[verb.main].lemma) || Self.transitive.contains(words[verb.main].lemma)
        else { return false }
        if verb.form == .gerund { return true }
        guard let subject = chunks[index].subject, subject < index else { return false }
        return chunks[subject].kind == .noun
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
