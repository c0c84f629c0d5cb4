import Lexicon

/// Gives a participle that shares the auxiliary of the verb before a clause of its own.
///
/// Sees: *hanno bloccato la strada, lanciato pietre e ferito due agenti*, *è nato a Roma e cresciuto a Milano*. Writes: *they
/// blocked the street, threw stones and injured two officers*, *he was born in Rome and grew up in Milan*. Where English
/// keeps *have*, the participle stays.
extension SentenceTransfer {
    mutating func readSharedAuxiliaries() {
        for index in chunks.indices where index > 1 && chunks[index].kind == .participle {
            guard let shared = sharedVerb(index), let participle = chunks[index].verb else { continue }
            var verb = shared
            verb.main = participle.main
            verb.modals = []
            verb.clitics = []
            verb.adverbs = []
            verb.isNegated = false
            verb.causative = nil
            chunks[index].kind = .verb
            chunks[index].verb = verb
            chunks[index].features = Features(number: verb.number, person: verb.person, form: verb.form)
            speech.sharing.insert(participle.main)
        }
    }

    private func sharedVerb(_ index: Int) -> VerbGroup? {
        guard let participle = chunks[index].verb, participle.clitics.isEmpty, chunks[index].preposition == nil,
            chunks[index - 1].kind == .coordinator && ["e", "o", "ma"].contains(words[chunks[index - 1].head].lemma)
                || isComma(index - 1),
            let before = chunks[..<index].lastIndex(where: { $0.kind == .verb && $0.verb?.isFinite == true }),
            let verb = chunks[before].verb, verb.isPerfect, !verb.isPassive, verb.form == .present, verb.person == 3,
            verb.modals.isEmpty, verb.causative == nil, !keepsPerfect(verb, before),
            !chunks[(before + 1)..<index].contains(where: { chunk in
                [.relative, .subordinator].contains(chunk.kind)
                    || chunk.kind == .punctuation && words[chunk.head].surface != ","
            })
        else { return nil }
        let main = words[participle.main]
        if words[verb.first].lemma == "essere" {
            // "è partito alle otto e arrivato alle dieci"
            return chunks[index - 1].kind == .coordinator && lexicon.essereVerbs.contains(main.lemma)
                && lexicon.essereVerbs.contains(words[verb.main].lemma)
                && main.features.agrees(with: words[verb.main].features) && index + 1 < chunks.count
                ? verb : nil
        }
        guard words[verb.first].lemma == "avere", isMasculineSingular(participle),
            !lexicon.essereVerbs.contains(main.lemma) || main.term != nil
        else { return nil }
        // "ha scritto e diretto il film"
        if before + 2 == index, chunks[index - 1].kind == .coordinator { return verb }
        return hasObject(index, participle) && (chunks[index - 1].kind == .coordinator || continuesList(index))
            ? verb : nil
    }

    private func isMasculineSingular(_ participle: VerbGroup) -> Bool {
        let reading = words[participle.main]
        if reading.term != nil { return reading.surface.split(separator: " ").first?.last == "o" }
        return reading.form.last == "o"
    }

    private func hasObject(_ index: Int, _ participle: VerbGroup) -> Bool {
        let main = words[participle.main]
        if let term = main.term { return term.kind == .verb && term.words.count > 1 }
        guard !Self.naming.contains(main.lemma) else { return false }
        var next = index + 1
        while next < chunks.count, chunks[next].kind == .adverb { next += 1 }
        guard next < chunks.count else { return false }
        if chunks[next].kind == .subordinator { return words[chunks[next].head].lemma == "che" }
        return isBareNominal(chunks[next]) && !isTimePhrase(chunks[next])
    }

    /// Verbs whose participle says what something is called or held to be.
    private static let naming: Set<String> = [
        "intitolare", "chiamare", "considerare", "definire", "soprannominare", "denominare", "ritenere", "nominare",
        "eleggere", "dire", "detto", "battezzare",
    ]

    /// Behind a comma, where *e* and another such participle end the list.
    private func continuesList(_ index: Int) -> Bool {
        for j in chunks.indices[index...].dropFirst().prefix(12) {
            switch chunks[j].kind {
            case .coordinator where j + 1 < chunks.count && chunks[j + 1].kind == .participle:
                return chunks[j + 1].verb.map(isMasculineSingular) == true
            case .verb where chunks[j].verb?.isFinite == true: return false
            case .relative, .subordinator: return false
            default: continue
            }
        }
        return false
    }
}
