import Lexicon

/// Chooses *to do*, *do* or *doing* for an infinitive, and the word before it.
///
/// Sees: *evita di parlare*, *può parlare*, *senza parlare*, *viaggiare è bello*.
/// Writes: *avoids speaking*, *can speak*, *without speaking*, *travelling is nice*.
extension SentenceTransfer {
    func infinitiveTense(_ group: VerbGroup, _ index: Int) -> VerbPhraseBuilder.Tense {
        if let term = group.preposition.flatMap({ words[$0].term }) {
            return term.information.frames["inf"] == "to" ? .toInfinitive : .gerund
        }
        if let comparing = comparingTense(group, index) ?? expressionTense(group, index) { return comparing }
        if group.preposition == nil, sharesModal(index) || listedBehindModal(index) { return .base }
        if group.preposition == nil, joinsArticled(index) { return .gerund }
        if hasArticle(group) { return .gerund }
        if let frame = governingInfinitiveFrame(index) {
            if frame == "bare" { return .base }
            if frame.hasSuffix("ing") { return .gerund }
            // "non mi ricordo di averlo incontrato"
            if frame == "to" { return group.isPerfect && isRemembered(index) ? .gerund : .toInfinitive }
        }
        switch group.preposition.map({ words[$0].lemma }) {
        case "senza", "dopo", "oltre", "prima", "con", "su", "tra", "nel", "in": return .gerund
        case nil where isSubjectInfinitive(index): return .gerund
        case "per" where group.isPerfect: return .gerund
        default: return .toInfinitive
        }
    }

    /// *si prega di non fumare*: *please do not smoke*.
    private func expressionTense(_ group: VerbGroup, _ index: Int) -> VerbPhraseBuilder.Tense? {
        guard group.preposition == nil, index > 0, [.phrase, .subordinator].contains(chunks[index - 1].kind),
            let term = words[chunks[index - 1].head].term
        else { return nil }
        switch term.information.frames["inf"] {
        case "bare": return .base
        case "ing": return .gerund
        default:
            let endings = [
                "please", "please do not", "dare you", "had better", "does is", "do is", "why not", " could", " can",
            ]
            return endings.contains(where: term.english.lowercased().hasSuffix) ? .base : nil
        }
    }

    /// *dovrai distribuire avvisi, passeggiare, cercare i marinai*: each as the first.
    private func listedBehindModal(_ index: Int) -> Bool {
        var j = index - 1
        while j >= 0, chunks[j].kind == .adverb { j -= 1 }
        guard j > 0, isComma(j) || chunks[j].kind == .coordinator else { return false }
        var steps = 0
        while j > 0, steps < 24 {
            j -= 1
            steps += 1
            guard chunks[j].kind == .verb, let verb = chunks[j].verb else {
                if chunks[j].kind == .subordinator || chunks[j].kind == .punctuation && !isComma(j) { return false }
                continue
            }
            if verb.isFinite {
                if let modal = verb.modals.first, ["potere", "dovere"].contains(words[modal].lemma) {
                    return [.present, .conditional, .imperfect, .subjunctivePresent, .future].contains(verb.form)
                        && !verb.isPerfect
                }
                guard relativeOf(j) != nil else { return false }
            } else if verb.form != .infinitive || verb.preposition != nil {
                return false
            }
        }
        return false
    }

    /// *preferisco aspettare piuttosto che sbattere contro un muro*: *rather than hit*.
    private func comparingTense(_ group: VerbGroup, _ index: Int) -> VerbPhraseBuilder.Tense? {
        guard group.preposition == nil,
            let opener = chunks[..<index].last(where: { $0.kind != .adverb }),
            opener.kind == .subordinator
        else { return nil }
        switch words[opener.head].lemma {
        case "piuttosto che": return .base
        case "anziché", "invece che": return .gerund
        default: return nil
        }
    }

    /// *nel ricevere o prescrivere una cura*
    private func joinsArticled(_ index: Int) -> Bool {
        guard index > 1, chunks[index - 1].kind == .coordinator,
            let first = chunks[..<(index - 1)].last(where: { $0.kind == .verb })?.verb, first.form == .infinitive
        else { return false }
        return hasArticle(first)
    }

    /// *nel lanciare*, *dal lanciare*
    private func hasArticle(_ group: VerbGroup) -> Bool {
        group.preposition.map { words.indices.contains($0 + 1) && words[$0 + 1].reading.kind == "art def" } ?? false
    }

    /// *può lasciarla e proseguire*: the modal of the first verb is the second's too.
    private func sharesModal(_ index: Int) -> Bool {
        var j = index - 1
        while j > 0, chunks[j].kind == .adverb { j -= 1 }
        guard j > 0, chunks[j].kind == .coordinator else { return false }
        guard let first = chunks[..<j].lastIndex(where: { $0.kind == .verb }), let verb = chunks[first].verb else {
            return false
        }
        if verb.form == .infinitive, verb.preposition == nil { return sharesModal(first) }
        guard verb.isFinite, let modal = verb.modals.first, ["potere", "dovere"].contains(words[modal].lemma) else {
            return false
        }
        return [.present, .conditional, .imperfect, .subjunctivePresent].contains(verb.form) && !verb.isPerfect
    }

    /// An infinitive that opens its clause and has a verb after it: *viaggiare è bello*.
    private func isSubjectInfinitive(_ index: Int) -> Bool {
        if index > 1, chunks[index - 1].kind == .coordinator, opensInfinitive(0), opensInfinitive(index),
            !chunks[1..<index].contains(where: { $0.verb?.isFinite == true || $0.kind.isClause })
        {
            return isSubjectInfinitive(0)
        }
        guard index == 0 || chunks[index - 1].kind == .punctuation || chunks[index - 1].kind == .subordinator else {
            return false
        }
        if index > 0, chunks[index - 1].kind == .subordinator,
            Self.whAdverbs.contains(words[chunks[index - 1].head].lemma)
        {
            return false
        }
        return chunks[(index + 1)...].prefix(12).contains { $0.verb?.isFinite == true }
    }

    /// How the verb, noun or adjective before wants its infinitive.
    func governingInfinitiveFrame(_ index: Int) -> String? {
        var j = index - 1
        var steps = 0
        if j > 0, chunks[j].kind == .coordinator,
            let first = chunks[..<j].lastIndex(where: { $0.kind == .verb }), index - first < 6,
            chunks[first].verb?.form == .infinitive, preposition(chunks[first]) == preposition(chunks[index])
        {
            // "raccomandano di bere e di non uscire": both as the first.
            return governingInfinitiveFrame(first)
        }
        while j >= 0, steps < 4 {
            let chunk = chunks[j]
            if chunk.kind == .punctuation || chunk.kind == .subordinator || chunk.kind == .relative { return nil }
            if isWhWord(j) { return "to" }
            if words[chunk.head].lemma == "grazie" { return "for+ing" }
            if chunk.kind == .noun, let last = chunk.after.last, last.head == chunk.end - 1, j == index - 1,
                let frame = selector.senses(words[last.head]).first?.information.frames["inf"]
            {
                // "un tessuto capace di generare energia", but "alle ditte interessate di partecipare"
                return frame == "in+ing" && preposition(chunks[index]) != "a" ? nil : frame
            }
            // "l'idea per copiare la funzione": what it is for; "troppo stanco per continuare": how much.
            if chunk.kind == .noun || chunk.kind == .adjective && isMeasured(chunk),
                preposition(chunks[index]) == "per"
            {
                return nil
            }
            if chunk.kind == .verb, isPerceived(chunk.verb, chunks[index]) { return "bare" }
            if let frame = governor(of: chunk)?.information.frames["inf"] { return frame }
            if chunk.kind == .verb || chunk.kind == .adjective { return nil }
            j -= 1
            steps += 1
        }
        return nil
    }

    private func isRemembered(_ index: Int) -> Bool {
        guard let verb = chunks[..<index].last(where: { $0.kind != .adverb })?.verb else { return false }
        return ["ricordare", "ricordarsi", "dimenticare", "dimenticarsi"].contains(words[verb.main].lemma)
    }

    private func isMeasured(_ chunk: Chunk) -> Bool {
        chunk.before.first?.adverbs.contains { ["troppo", "abbastanza", "così", "poco"].contains(words[$0].lemma) }
            == true
    }

    private func governor(of chunk: Chunk) -> Sense? {
        chunk.innermost.sense ?? chunk.sense
    }

    /// The English word before the infinitive: *without*, *before*, what the governing sense asks for.
    mutating func infinitivePreposition(_ group: VerbGroup, _ index: Int) -> [EnglishWord] {
        guard let preposition = group.preposition else { return [] }
        if let term = words[preposition].term { return text(term.english) }
        if words[preposition].lemma == "per", group.isPerfect { return text("for") }
        if words[preposition].lemma == "di", permitsNobody(index) { return text("you") }
        if words[preposition].lemma == "da", index > 0,
            chunks[index - 1].after.contains(where: { words[$0.head].lemma == "tale" })
        {
            // "una portata tale da alimentare"
            return text("as")
        }
        if words[preposition].lemma == "da", index > 0, chunks[index - 1].kind == .adjective,
            chunks[index].object != nil,
            chunks[index - 1].before.first?.adverbs.contains(where: {
                ["così", "talmente", "tanto"].contains(words[$0].lemma)
            }) == true
        {
            // "così inaccessibile da richiedere l'intervento"
            return text("as")
        }
        if let frame = governingInfinitiveFrame(index) {
            if let plus = frame.firstIndex(of: "+") { return text(String(frame[..<plus])) }
            if !hasArticle(group) { return [] }
        }
        switch words[preposition].lemma {
        case "senza":
            let isEven = words.indices.contains(preposition + 1) && Chunker.evens.contains(words[preposition + 1].lemma)
            return text(isEven ? "without even" : "without")
        case "dopo": return text("after")
        case "prima": return text("before")
        case "oltre": return text("besides")
        case "in": return text("in")
        case "da" where hasArticle(group): return text("from")
        case "su" where hasArticle(group): return text("about")
        case "con": return text("with")
        default: return []
        }
    }

    /// *la legge consente di detrarre le spese*: English says whom it allows to.
    private func permitsNobody(_ index: Int) -> Bool {
        var j = index - 1
        while j > 0, chunks[j].kind == .adverb { j -= 1 }
        guard j >= 0, let verb = chunks[j].verb, ["permettere", "consentire"].contains(words[verb.main].lemma) else {
            return false
        }
        return !verb.isPassive && verb.clitics.isEmpty && words[verb.main].term == nil
    }

    /// Verbs whose gerund tells what came of it, not how it was done: *…, leaving thousands homeless*.
    private static let outcomes: Set<String> = [
        "lasciare", "causare", "provocare", "uccidere", "ferire", "diventare", "passare", "arrivare", "superare",
        "raggiungere", "battere", "sfiorare", "perdere", "vincere", "aggiungere", "sottolineare", "dire", "spiegare",
        "precisare", "ricordare", "definire", "restare", "rimanere", "costringere", "suscitare", "scatenare",
        "rischiare",
        "evitare", "chiedere", "conquistare", "segnare", "finire", "portarsi", "salire", "scendere", "bloccare",
    ]

    /// *facendo* after its main clause says how: *by doing*; after a comma it only accompanies.
    func gerundRelation(_ index: Int) -> String? {
        guard index > 0, let group = chunks[index].verb, group.form == .gerund, !group.isPerfect else { return nil }
        if chunks[index - 1].kind == .adverb, ["pure", "pur"].contains(words[chunks[index - 1].head].lemma) {
            return nil
        }
        if Self.outcomes.contains(words[group.main].lemma) { return nil }
        var j = index - 1
        while j >= 0, index - j < 6 {
            if let verb = chunks[j].verb, chunks[j].kind == .verb {
                let lemma = words[verb.main].lemma
                let hasObject = chunks[j].object != nil || (words[verb.main].term?.words.count ?? 0) > 2
                return hasObject && !Self.motionVerbs.contains(lemma) && lemma != "stare" ? "by" : nil
            }
            if ![.noun, .adverb].contains(chunks[j].kind) { return nil }
            j -= 1
        }
        return nil
    }
}
