import Lexicon

/// Places the adverbs of a verb: before the main verb, after the object, or at the end of the clause.
///
/// Sees: *legge spesso libri*, *non fuma più*, *dorme molto*, *ha solo tre libri*.
/// Writes: *often reads books*, *does not smoke anymore*, *sleeps a lot*, *has only three books*.
extension SentenceTransfer {
    mutating func arrangeAdverbs(
        _ group: VerbGroup, _ index: Int, _ builder: inout VerbPhraseBuilder, _ result: inout RenderedVerb
    ) {
        for adverb in group.adverbs { place(adverb, group, inGroup: true, &builder, &result) }
        if group.isNegated, index + 1 < chunks.count, chunks[index + 1].kind == .adjective {
            takeFromAdjective(index + 1, group, &builder, &result)
        }
        var j = index + 1
        while j < chunks.count, chunks[j].kind == .adverb,
            isAbsorbed(j, group) || j == index + 1 && isInserted(j, group)
        {
            if isInserted(j, group) {
                // "è infatti costituito da": no place behind the preposition.
                builder.adverbs.append(verbAdverb(chunks[j].head, negated: group.isNegated).text)
                result.absorbed.append(j)
                j += 1
                continue
            }
            place(chunks[j].head, group, inGroup: false, &builder, &result)
            result.absorbed.append(j)
            j += 1
        }
    }

    /// Whether the adverb stands inside the verb's expression in Italian, which ends in a preposition.
    private func isInserted(_ adverb: Int, _ group: VerbGroup) -> Bool {
        let main = words[group.main]
        return endsInPreposition(main) && chunks[adverb].preposition == nil
            && chunks[adverb].end == chunks[adverb].start + 1
            && main.surface.split(separator: " ").contains { $0 == words[chunks[adverb].head].surface }
    }

    /// *non è più possibile*, *non è ancora pronto*: the adverb is the verb's, unless something is compared.
    private mutating func takeFromAdjective(
        _ adjective: Int, _ group: VerbGroup, _ builder: inout VerbPhraseBuilder, _ result: inout RenderedVerb
    ) {
        guard let adverb = chunks[adjective].before.first?.adverbs.first,
            ["più", "ancora", "mai"].contains(words[adverb].lemma), words[adverb].term == nil
        else { return }
        let next = adjective + 1 < chunks.count ? chunks[adjective + 1] : nil
        if words[adverb].lemma == "più", let next, preposition(next) == "di" || words[next.head].lemma == "che" {
            return
        }
        chunks[adjective].before[0].adverbs.removeFirst()
        place(adverb, group, inGroup: true, &builder, &result)
    }

    private mutating func place(
        _ adverb: Int, _ group: VerbGroup, inGroup: Bool, _ builder: inout VerbPhraseBuilder,
        _ result: inout RenderedVerb
    ) {
        let lemma = words[adverb].lemma
        if group.isNegated {
            switch lemma {
            case "mai":
                builder.isNegated = false
                if group.form == .imperative {
                    builder.adverbs.append("never")
                } else {
                    builder.adverbs.append("never")
                }
                return
            case "più":
                if isSpoken {
                    result.last += text("anymore")
                } else {
                    builder.isNegated = false
                    builder.adverbs.append("no longer")
                }
                return
            case "ancora" where words[adverb].term == nil: return result.last += text("yet")
            case "affatto": return result.last += text("at all")
            case "neanche", "nemmeno", "neppure", "anche": return builder.adverbs.append("even")
            default: break
            }
        }
        if lemma == "mai più" {
            // "nessuno lo vide mai più", "non lo vide mai più"
            let verb = chunks.firstIndex { $0.verb?.main == group.main }
            builder.isNegated = false
            builder.adverbs.append(verb.map { isNobody(chunks[$0].subject, before: $0) } == true ? "ever" : "never")
            return result.last += text("again")
        }
        if lemma == "ancora", words[adverb].term == nil, isOver(group), words[max(0, group.first - 1)].form == "non" {
            // "non è ancora arrivato nessuno": the subject says the negation.
            return result.last += text("yet")
        }
        // "entri pure": the leave that it gives is in the order.
        if words[adverb].form == "pure", words[adverb].term == nil, group.form == .imperative { return }
        if lemma == "ancora", words[adverb].term == nil, isOver(group) { return result.late += text("again") }
        let (english, place) = verbAdverb(adverb, negated: group.isNegated)
        guard !english.isEmpty else { return }
        if group.isNegated, english.hasPrefix("hardly") { builder.isNegated = false }
        switch place {
        case "end": result.late += text(english)
        case "last": result.last += text(english)
        case "mid" where group.form == .infinitive && !inGroup && Self.frequencies.contains(lemma):
            result.late += text(english)
        default: builder.adverbs.append(english)
        }
    }

    private static let frequencies: Set<String> = ["spesso", "raramente", "regolarmente", "frequentemente", "sempre"]

    /// Whether the verb tells of one event, which *ancora* repeats: *ha provato ancora*.
    private func isOver(_ group: VerbGroup) -> Bool {
        if words[group.main].lemma == "essere" || group.isPassive { return false }
        return group.form == .pastHistoric || group.form == .imperative || group.isPerfect && group.form == .present
    }

    /// An adverb that modifies the verb: degree words take their form for verbs.
    mutating func verbAdverb(_ adverb: Int, negated: Bool) -> (text: String, place: String) {
        if words[adverb].term == nil {
            switch words[adverb].lemma {
            case "molto": return (negated ? "much" : "a lot", "end")
            case "tanto": return (negated ? "that much" : "so much", "end")
            case "troppo": return ("too much", "end")
            case "poco": return ("little", "end")
            case "abbastanza": return ("enough", "end")
            case "più" where !negated: return ("more", "end")
            case "meno": return ("less", "end")
            case "più di tutto": return ("most", "end")
            case "meno di tutto": return ("least", "end")
            default: break
            }
        }
        return adverbEnglish(adverb, negated: negated)
    }

    /// Adverbs that belong to the phrase after them.
    private static let focusing: Set<String> = [
        "solo", "soltanto", "solamente", "quasi", "circa", "almeno", "proprio", "persino", "perfino", "addirittura",
        "soprattutto", "appena", "esattamente", "specialmente", "particolarmente", "semplicemente", "molto", "così",
        "più",
        "meno", "tanto", "troppo", "abbastanza", "poco", "ben", "oltre",
    ]

    /// Whether an adverb after the verb stands before it in English.
    private mutating func isAbsorbed(_ index: Int, _ group: VerbGroup) -> Bool {
        let chunk = chunks[index]
        guard chunk.preposition == nil else { return false }
        let lemma = words[chunk.head].lemma
        let next = index + 1 < chunks.count ? chunks[index + 1] : nil
        if group.isNegated, ["mai", "affatto", "ancora"].contains(lemma) { return true }
        if group.isNegated, lemma == "più" { return next.map { $0.kind != .adverb && $0.kind != .adjective } ?? true }
        if group.isNegated, ["neanche", "nemmeno", "neppure"].contains(lemma) {
            return next?.kind != .noun || next?.preposition != nil
        }
        if ["ben", "circa", "quasi", "almeno", "oltre"].contains(words[chunk.head].form),
            words.indices.contains(chunk.end), words[chunk.end].partOfSpeech == .numeral
        {
            return false
        }
        let isFinite = group.isFinite || group.form == .infinitive
        // "Distribuire anche delle copie": an instruction.
        if lemma == "anche", words[chunk.head].term == nil, group.form == .infinitive || group.form == .imperative,
            group.preposition == nil, group.first == 0, next?.kind == .noun, next?.preposition == nil
        {
            return true
        }
        guard isFinite, !isWhWord(index), group.form != .imperative else { return false }
        if let next, [.noun, .adjective, .adverb, .subordinator].contains(next.kind), Self.focusing.contains(lemma) {
            return false
        }
        return verbAdverb(chunk.head, negated: group.isNegated).place == "mid"
    }

    /// Whether an adverb between verb and object belongs to the object: *solo tre libri*.
    func focuses(_ index: Int) -> Bool {
        Self.focusing.contains(words[chunks[index].head].lemma) || words[chunks[index].head].form == "ben"
            || words[chunks[index].head].lemma == "anche"
    }
}
