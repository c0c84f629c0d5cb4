import Lexicon

/// Reads the *si* that is no verb's own: a passive or people in general.
///
/// Sees: *si vendono libri*, *si dice che*, *qui si mangia bene*.
/// Writes: *books are sold*, *it is said that*, *you eat well here*.
extension SentenceTransfer {
    /// *si vendono libri*: a transitive verb with *si* and a subject that is no person.
    func isPassiveSi(_ group: VerbGroup, _ index: Int) -> Bool {
        guard group.clitics.contains("si"), !isPronominal(group), !group.isPassive, group.isFinite else { return false }
        let lemma = words[group.main].lemma
        guard !lexicon.essereVerbs.contains(lemma), !Self.intransitive.contains(lemma) else { return false }
        if let subject = chunks[index].subject { return selector.semanticClass(resolved(subject)) != "person" }
        return chunks[index].suppliedSubject == "it"
    }

    /// *si dice*, *si può fare*: people in general.
    func isImpersonalSi(_ verb: VerbGroup, _ index: Int) -> Bool {
        guard verb.clitics.contains("si"), !isPronominal(verb), chunks[index].subject == nil else { return false }
        // "si amano", "si lava le mani"
        if verb.number == .plural, chunks[index].object == nil, verb.modals.isEmpty { return false }
        return chunks[index].object.map { selector.semanticClass(chunks[$0].head) != "body" } ?? true
    }

    /// *it* before a clause (*it is said that*), else *you*.
    func impersonalSubject(_ index: Int) -> String {
        guard let group = chunks[index].verb else { return "it" }
        let lemma = words[group.main].lemma
        if lexicon.essereVerbs.contains(lemma) || Self.intransitive.contains(lemma) {
            return isSpoken || group.form == .present && !group.isPerfect ? "you" : "people"
        }
        if chunks[index].object != nil { return "you" }
        let clauseFollows = index + 1 < chunks.count && [.subordinator, .punctuation].contains(chunks[index + 1].kind)
        return clauseFollows || !isSpoken ? "it" : "you"
    }
}
