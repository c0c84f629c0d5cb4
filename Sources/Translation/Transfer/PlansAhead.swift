import Lexicon

/// Says in speech what somebody is going to do, where Italian has the present and a time to come.
///
/// Sees: *Stasera esco con Luca*, *domani ti chiamo*, *lo faccio dopo*. Writes: *I'm going out with Luca tonight*, *I'll call you
/// tomorrow*, *I'll do it later*.
extension SentenceTransfer {
    func planAhead(_ group: VerbGroup, _ index: Int, _ builder: inout VerbPhraseBuilder) {
        guard isSpoken, group.form == .present, !group.isPerfect, !group.isPassive, group.modals.isEmpty, !isTitle,
            !group.isProgressive, !group.isImminent, builder.tense == .present, !builder.isPerfect,
            !builder.isProgressive, chunks[index].suppliedSubject != "there",
            !isSubordinate(index) || clauseOpener(index) == "che",
            !(isQuestion && group.isNegated)
        else { return }
        let lemma = words[group.main].term?.words.first ?? words[group.main].lemma
        let isOwn = chunks[index].suppliedSubject == "I" || chunks[index].suppliedSubject == "we" || group.person == 1
        let ahead = timeAhead(index)
        if isOwn, !isQuestion, !isSubordinate(index), followsCondition(index), !Self.lying.contains(lemma),
            lexicon.agentiveVerbs.contains(lemma) || Self.deeds.contains(lemma) || Self.moving.contains(lemma)
        {
            builder.tense = .future
            return
        }
        guard let day = ahead else { return }
        if Self.moving.contains(lemma) {
            guard day, isPersonal(group, index) else { return }
            builder.isProgressive = true
        } else if !Self.lying.contains(lemma), lexicon.agentiveVerbs.contains(lemma) || Self.deeds.contains(lemma) {
            if isOwn, !isQuestion {
                builder.tense = .future
            } else if day, isQuestion, isPersonal(group, index) {
                builder.isProgressive = true
            }
        }
    }

    /// *Se me lo chiedi, lo faccio*: behind a clause with *se* and its comma.
    private func followsCondition(_ index: Int) -> Bool {
        guard chunks[0].kind == .subordinator, words[chunks[0].head].lemma == "se", words[chunks[0].head].term == nil,
            let comma = (0..<index).last(where: isComma)
        else { return false }
        let verbs = chunks[..<index].filter { $0.kind == .verb && $0.verb?.isFinite == true }
        return verbs.count == 1 && verbs[0].start < chunks[comma].start && verbs[0].verb?.form == .present
            && verbs[0].verb?.isPerfect == false && verbs[0].verb.map { words[$0.main].lemma != "volere" } == true
    }

    private func isPersonal(_ group: VerbGroup, _ index: Int) -> Bool {
        if group.person == 1 || group.person == 2 { return true }
        if let supplied = chunks[index].suppliedSubject { return supplied != "it" && supplied != "there" }
        return chunks[index].subject.map { selector.semanticClass(resolved($0)) == "person" } ?? false
    }

    private static let moving: Set<String> = [
        "andare", "venire", "partire", "uscire", "tornare", "restare", "rimanere", "trasferirsi", "andarsene",
        "scendere",
        "passare", "cenare", "pranzare", "traslocare", "sposarsi",
    ]
    /// What nobody decides to do.
    private static let lying: Set<String> = [
        "avere", "essere", "sapere", "potere", "dovere", "volere", "conoscere", "capire", "credere", "pensare", "amare",
        "compiere", "finire",
    ]
    private static let deeds: Set<String> = [
        "chiamare", "fare", "dire", "telefonare", "scrivere", "pensarci", "venire", "spiegare", "raccontare",
        "richiamare",
        "parlare", "comprare", "mandare", "portare", "dare", "aiutare", "vedere", "provare", "cercare", "leggere",
        "lavorare",
        "studiare", "mangiare", "cucinare",
    ]

    /// Whether a time to come stands in the clause: true for a day, false for *later*; nil where none stands.
    private func timeAhead(_ index: Int) -> Bool? {
        for j in chunks.indices[max(0, index - 3)..<min(chunks.count, index + 5)] where j != index {
            let chunk = chunks[j]
            switch chunk.kind {
            case .adverb:
                let name = words[chunk.head].lemma
                if [
                    "domani", "stasera", "dopodomani", "domani sera", "domani mattina", "domani pomeriggio", "stanotte",
                ].contains(name) {
                    return true
                }
                if ["dopo", "più tardi", "subito", "tra poco", "fra poco"].contains(name) { return false }
            case .noun where isTimePhrase(chunk):
                if chunk.determiners.contains(where: { words[$0].lemma == "ogni" || words[$0].lemma == "tutto" }) {
                    return nil
                }
                if (chunk.before + chunk.after).contains(where: { words[$0.head].lemma == "prossimo" }) { return true }
                if ["tra", "fra"].contains(preposition(chunk)), !chunk.numerals.isEmpty || !chunk.determiners.isEmpty {
                    return true
                }
            case .verb where j > index: return nil
            default: continue
            }
        }
        return nil
    }
}
