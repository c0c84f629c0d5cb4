import Lexicon

/// Says *it* for the clause that an adjective judges.
///
/// Sees: *trovano difficile orientarsi*, *ritiene utile che si voti*. Writes:
/// *find it difficult to find their way*, *considers it useful that…*.
extension SentenceTransfer {
    /// Verbs that say what they think or make of their object.
    private static let judging: Set<String> = [
        "trovare", "ritenere", "considerare", "giudicare", "rendere", "credere", "reputare", "stimare", "sentire",
    ]

    /// *rende possibile per le ditte partecipare*, read as one verb: its adjective goes behind *it*.
    func judgesWithTerm(_ group: VerbGroup, _ index: Int) -> Bool {
        guard let term = words[group.main].term, term.kind == .verb, term.words.first == "rendere",
            term.words.count == 2,
            term.english.hasPrefix("make "), term.english.split(separator: " ").count == 2, !group.isPassive,
            group.clitics.isEmpty, chunks[index].object == nil, index + 1 < chunks.count
        else { return false }
        var next = index + 1
        if preposition(chunks[next]) == "per", chunks[next].kind == .noun, next + 1 < chunks.count { next += 1 }
        if let verb = chunks[next].verb { return verb.form == .infinitive }
        return next == index + 1 && chunks[next].kind == .subordinator && words[chunks[next].head].lemma == "che"
    }

    func judgesClause(_ group: VerbGroup, _ index: Int) -> Bool {
        guard Self.judging.contains(words[group.main].lemma), words[group.main].term == nil, !group.isPassive,
            group.clitics.isEmpty,
            chunks[index].object == nil, index + 2 < chunks.count
        else { return false }
        var next = index + 1
        while next + 1 < chunks.count, chunks[next].kind == .adverb { next += 1 }
        guard chunks[next].kind == .adjective, next + 1 < chunks.count, chunks[next].features.number != .plural else {
            return false
        }
        // "rende possibile per le ditte di partecipare"
        let hasDoer =
            preposition(chunks[next + 1]) == "per" && chunks[next + 1].kind == .noun && next + 2 < chunks.count
        let clause = chunks[hasDoer ? next + 2 : next + 1]
        if hasDoer, clause.verb?.form == .infinitive { return true }
        if let verb = clause.verb { return verb.form == .infinitive && clause.preposition == nil }
        return clause.kind == .subordinator && words[clause.head].lemma == "che"
    }
}
