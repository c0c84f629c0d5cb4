import Lexicon

/// Supplies the subject pronoun that Italian leaves out: *Arriva domani* → *He arrives tomorrow*.
///
/// Not where a coordinated verb shares its subject (*arrivò e disse*), nor before an imperative.
extension SentenceTransfer {
    mutating func supplySubjects() {
        for index in chunks.indices {
            guard chunks[index].kind == .verb, let verb = chunks[index].verb, verb.isFinite else { continue }
            if let subject = chunks[index].subject {
                remember(subject)
                continue
            }
            guard verb.form != .imperative, !isTitle || index > 0 || true else { continue }
            chunks[index].suppliedSubject = pronoun(for: index, verb)
        }
    }

    private mutating func remember(_ subject: Int) {
        let chunk = chunks[subject]
        guard chunk.kind == .noun else { return }
        let head = words[chunk.head]
        if head.partOfSpeech == .pronoun, head.reading.kind != "pers" { return }
        discourse.subjectClass = String(selector.semanticClass(chunk.head))
        discourse.gender = chunk.features.gender
        discourse.number = chunk.features.number
        discourse.hasSubject = true
    }

    private func pronoun(for index: Int, _ verb: VerbGroup) -> String? {
        switch (verb.person, verb.number) {
        case (1, .singular): return sharesSubject(index) ? nil : "I"
        case (1, _): return sharesSubject(index) ? nil : "we"
        case (2, _): return sharesSubject(index) ? nil : "you"
        default: break
        }
        let lemma = words[verb.main].lemma
        if verb.clitics.contains("ci"), lemma == "essere" { return "there" }
        if hasSwap(words[verb.main]) { return swapSubject(verb) }
        if isImpersonalSi(verb, index) { return impersonalSubject(index) }
        if sharesSubject(index) { return nil }
        if verb.number == .plural { return "they" }
        if isImpersonal(index, verb) { return "it" }
        if discourse.hasSubject, discourse.number != .plural {
            if discourse.subjectClass == "person" { return discourse.gender == .feminine ? "she" : "he" }
            return "it"
        }
        return Self.personalVerbs.contains(lemma) ? "he" : "it"
    }

    /// Verbs whose subject is a person where nothing else is known.
    private static let personalVerbs: Set<String> = [
        "dire", "andare", "sapere", "volere", "credere", "pensare", "parlare", "chiedere", "scrivere", "vedere", "amare",
        "odiare", "leggere", "mangiare", "bere", "dormire", "vivere", "morire", "nascere", "sposare", "lavorare",
        "studiare", "guardare", "sentire", "cercare", "aspettare", "ricordare", "dimenticare", "capire", "conoscere",
        "spiegare", "raccontare", "affermare", "dichiarare", "aggiungere", "avere", "fare", "mettere", "prendere", "venire",
    ]

    private func swapSubject(_ verb: VerbGroup) -> String? {
        for clitic in verb.clitics {
            switch clitic {
            case "mi": return "I"
            case "ti", "vi": return "you"
            case "gli": return "he"
            case "gli:f": return "she"
            case "ci": return "we"
            default: break
            }
        }
        return verb.number == .plural ? "they" : "it"
    }

    /// *si dice*, *si può fare*: people in general.
    func isImpersonalSi(_ verb: VerbGroup, _ index: Int) -> Bool {
        verb.clitics.contains("si") && !isPronominal(verb) && chunks[index].subject == nil
    }

    private func impersonalSubject(_ index: Int) -> String {
        chunks[index].object == nil ? "it" : "you"
    }

    private func isImpersonal(_ index: Int, _ verb: VerbGroup) -> Bool {
        let lemma = words[verb.main].lemma
        if ["bisognare", "occorrere", "sembrare", "parere", "bastare", "piovere", "nevicare", "trattarsi", "convenire", "succedere", "accadere", "capitare", "risultare"].contains(lemma) { return true }
        guard lemma == "essere", index + 1 < chunks.count else { return false }
        var j = index + 1
        while j < chunks.count, chunks[j].kind == .adverb { j += 1 }
        guard j < chunks.count else { return true }
        let next = chunks[j]
        if next.kind == .adjective, j + 1 < chunks.count {
            let after = chunks[j + 1]
            return after.kind == .subordinator || after.verb?.form == .infinitive
        }
        return next.kind == .noun && next.preposition == nil || next.kind == .subordinator
    }

    /// Whether the verb goes on with the subject of the verb before: joined by *e*, *o*, *ma*, same person and number.
    private func sharesSubject(_ index: Int) -> Bool {
        guard let verb = chunks[index].verb else { return false }
        var j = index - 1
        while j >= 0, chunks[j].kind == .adverb || (chunks[j].kind == .noun && chunks[j].preposition != nil) { j -= 1 }
        guard j >= 0, chunks[j].kind == .coordinator || isComma(j) else { return false }
        let isCoordinator = chunks[j].kind == .coordinator
        j -= 1
        while j >= 0 {
            if let other = chunks[j].verb, chunks[j].kind == .verb, other.isFinite {
                let same = other.person == verb.person && other.number == verb.number
                return same && (isCoordinator || false) && !chunks[j].isInverted
            }
            if chunks[j].kind == .subordinator { return false }
            j -= 1
        }
        return false
    }

    private func isComma(_ index: Int) -> Bool {
        chunks[index].kind == .punctuation && words[chunks[index].head].surface == ","
    }
}
