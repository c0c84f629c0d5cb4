import Lexicon

/// Moves a subject that follows its verb, with its relative clause, to the place before the verb.
///
/// Sees: *È morto ieri a Roma il regista che aveva vinto due Oscar.* Makes: *The director who had won two Oscars died
/// yesterday in Rome.* Questions keep their order: there the auxiliary moves.
extension SentenceTransfer {
    mutating func straightenInversions() {
        guard !isQuestion else { return }
        for index in chunks.indices {
            guard chunks[index].isInverted, let subject = chunks[index].subject, subject > index else { continue }
            if pleasesSomeone(index), subject + 2 < chunks.count, chunks[subject + 1].kind == .coordinator,
                chunks[subject + 2].kind == .noun
            {
                // "mi piacciono le pesche e le albicocche": what is liked stays.
                chunks[index].isInverted = false
                continue
            }
            let own = endOfRelativeClause(after: subject, verb: index)
            let leavesRelative = own < chunks.count && chunks[own].kind == .relative
            let end = leavesRelative ? own : endOfApposition(after: own)
            let isExplained =
                own + 1 < chunks.count && isComma(own) && isBareNominal(chunks[own + 1])
                && !(index > 0 && chunks[index - 1].kind == .subordinator && opensMainClause(own + 1))
            if end > own || isExplained, isReporting(index) {
                chunks[index].isInverted = false
                continue
            }
            if leavesRelative { close(with: chunks[own + 1], at: own) }
            if end > own, !isComma(end) { close(with: chunks[own], at: end) }
            let closed = end > own ? end + 1 : end
            chunks[index].wasInverted = true
            if words[chunks[index].head].lemma == "essere", preposition(chunks[index + 1]) == "di", subject > index + 1
            {
                // "è di due morti il bilancio": the toll is two dead.
                chunks[index + 1].preposition = nil
                chunks[index + 1].start += 1
            }
            // "sono stati scelti solo dieci": the adverb counts with the subject.
            let counter = chunks[subject - 1]
            let isCounted =
                subject - 1 > index && counter.kind == .adverb && counter.end == counter.start + 1
                && Self.counters.contains(words[counter.head].lemma)
                && (chunks[subject].holdsAmount(in: words) || words[chunks[subject].head].partOfSpeech == .numeral
                    || chunks[subject - 2].kind == .adjective)
            let start = isCounted ? subject - 1 : subject
            let length = closed - start
            move(start..<closed, before: index)
            // "A questa conclusione è arrivato…": the fronted complement of the verb goes back behind it.
            if isFrontedComplement(index - 1, of: index + length) {
                move(index..<(index + length + 1), before: index - 1)
            }
        }
    }

    private func pleasesSomeone(_ index: Int) -> Bool {
        guard let verb = chunks[index].verb, words[verb.main].term == nil,
            verb.clitics.contains(where: { ["mi", "ti", "ci", "vi", "gli", "gli:f", "le"].contains($0) })
        else { return false }
        return selector.senses(words[verb.main]).first?.information.flags.contains("swap") == true
    }

    /// Past the relative clause that follows a noun phrase directly, or past the noun phrase.
    private func endOfRelativeClause(after subject: Int, verb: Int) -> Int {
        var end = endOfOwnPhrases(after: subject, verb: verb)
        guard end < chunks.count, chunks[end].kind == .relative else { return end }
        // "è apparso il virus X che, come altri, viene trasmesso": the clause of a name stays behind.
        if end + 1 < chunks.count, isComma(end + 1), chunks[end].preposition == nil { return end }
        while end < chunks.count, chunks[end].kind != .punctuation,
            chunks[end].kind != .coordinator || joinsWithinClause(end)
        {
            end += 1
        }
        return end
    }

    /// *i giovani che hanno perso la casa e il lavoro.*: a phrase joined to another, with no verb up to the mark.
    private func joinsWithinClause(_ index: Int) -> Bool {
        guard index + 1 < chunks.count, chunks[index - 1].kind == .noun,
            [.noun, .participle, .adverb].contains(chunks[index + 1].kind)
        else { return false }
        let rest = chunks[(index + 1)...].prefix { $0.kind != .punctuation }
        return rest.allSatisfy {
            [.noun, .adjective, .adverb, .coordinator, .participle].contains($0.kind)
        }
    }

    /// *Come prevede la legge, il presidente resta in carica*: behind the comma another clause begins.
    private func opensMainClause(_ index: Int) -> Bool {
        for chunk in chunks[(index + 1)...].prefix(6) {
            if chunk.kind == .punctuation { return false }
            if chunk.kind == .verb { return chunk.verb?.isFinite == true }
        }
        return false
    }

    /// Past the phrases with prepositions and the participles that belong to a thing: what says where and when the verb
    /// takes place stands before its subject.
    private func endOfOwnPhrases(after subject: Int, verb index: Int) -> Int {
        var end = subject + 1
        if end < chunks.count, chunks[end].kind == .noun, adjectiveGoverns(chunks[end], behind: chunks[subject]) {
            end += 1
        }
        let isBeing =
            ["person", "animal", "group"].contains(selector.semanticClass(chunks[subject].head))
            || words[chunks[subject].head].partOfSpeech == .pronoun
        let frames =
            chunks[index].verb.flatMap { selector.senses(words[$0.main], isPronominal: isPronominal($0)).first }?
            .information.frames ?? [:]
        let innermost = chunks[subject].innermost
        var sawParticiple =
            innermost.start > chunks[subject].start
            && innermost.after.contains { words[$0.head].readings.contains { $0.features.form == .pastParticiple } }
            || chunks[subject].after.contains { words[$0.head].lemma == "proveniente" }
        if let list = endOfList(from: subject, verb: index) { return list }
        while end < chunks.count {
            let chunk = chunks[end]
            switch chunk.kind {
            // "l'accordo tra Fiat e Chrysler"
            case .noun
            where ["tra", "fra"].contains(preposition(chunk)) && end + 2 < chunks.count
                && chunks[end + 1].kind == .coordinator && isBareNominal(chunks[end + 2]):
                end += 3
            case .coordinator
            where end + 1 < chunks.count && isBareNominal(chunks[end + 1]) && chunks[index].verb?.number == .plural
                && ["e", "o", "né"].contains(words[chunk.head].lemma)
                && (end + 2 >= chunks.count || chunks[end + 2].kind != .verb):
                end += 2
            case .punctuation where continuesComplements(end, of: innermost): end += 2
            case .coordinator where continuesComplements(end, of: innermost): end += 2
            case .adverb where preposition(chunk) == "di" && chunks[end - 1].kind == .noun: end += 1
            case .participle:
                sawParticiple = true
                end += 1
            case .adverb where sawParticiple && [.noun, .participle].contains(chunks[end - 1].kind): end += 1
            case .noun where sawParticiple && (chunk.preposition != nil || isTimeAdverbial(chunk)): end += 1
            case .noun where preposition(chunk) == "su" && Self.falling.contains(lemma(chunks[index].verb?.main)):
                return end
            case .noun where isPlaceOfHappening(chunk, of: chunks[subject], chunks[index].verb): return end
            case .noun where isFieldOfOffice(chunk, of: chunks[subject]): end += 1
            case .noun where chunk.preposition != nil && !isBeing && isFreeRelative(chunk):
                // "le pene per chi guida senza patente"
                end += 1
                if end < chunks.count, chunks[end].kind == .verb { end += 1 }
                while end < chunks.count,
                    [.noun, .adverb, .adjective].contains(chunks[end].kind)
                        || chunks[end].verb?.form == .infinitive
                { end += 1 }
                return end
            case .noun where chunk.preposition != nil && !isBeing:
                if words[chunk.preposition ?? 0].lemma == "per", Self.needing.contains(lemma(chunks[index].verb?.main))
                {
                    // "occorrono 250 euro per un posto letto"
                    return end
                }
                if Self.circumstances.contains(words[chunk.preposition ?? 0].lemma) || isTimePhrase(chunk)
                    || preposition(chunk).map({ frames[$0] != nil }) == true
                {
                    return end
                }
                end += 1
            case .verb where !isBeing && chunk.verb?.form == .infinitive && preposition(chunk) == "per": end += 1
            // "è in corso il tentativo di salvare i minatori"
            case .verb
            where !isBeing && chunk.verb?.form == .infinitive && preposition(chunk) == "di" && end == subject + 1
                && selector.senses(words[innermost.head]).first?.information.frames["inf"] != nil:
                end += 1
            case .noun where end > subject + 1 && chunks[end - 1].verb?.form == .infinitive: end += 1
            default: return end
            }
        }
        return end
    }

    /// *è stata trovata una bomba nella stazione*, *si noleggiano biciclette presso la stazione*: of a thing that is not
    /// known yet, or to which something was done, a place tells where it happened.
    private func isPlaceOfHappening(_ place: Chunk, of thing: Chunk, _ verb: VerbGroup?) -> Bool {
        guard let verb, ["in", "a", "presso"].contains(preposition(place)),
            selector.semanticClass(place.head) == "place", thing.innermost.after.isEmpty
        else { return false }
        return verb.isPassive
            || !isKnown(thing) && (verb.clitics == ["si"] || Self.happening.contains(words[verb.main].lemma))
    }

    /// What things do at a place.
    private static let happening: Set<String> = [
        "esplodere", "scoppiare", "crollare", "divampare", "aprire", "nascere", "sorgere", "morire", "avvenire",
        "accadere", "verificarsi", "verificare", "svolgere", "tenere", "cadere", "precipitare",
    ]

    /// *l'Autorità per l'energia*, *il ministro per le Riforme*: what an office is for.
    private func isFieldOfOffice(_ chunk: Chunk, of host: Chunk) -> Bool {
        guard preposition(chunk) == "per", chunk.start == host.end, chunk.determiners.count == 1,
            hasDefiniteArticle(chunk), hasDefiniteArticle(host), host.complements.isEmpty
        else { return false }
        let office = words[host.head]
        return office.isCapitalized && !office.isInitial && office.partOfSpeech == .noun
            || ["ministro", "commissario", "sottosegretario", "responsabile", "assessore"].contains(office.lemma)
    }

    private static let needing: Set<String> = ["occorrere", "servire", "bastare", "volere", "necessitare"]
    /// Prepositions of phrases that say when or why something happens, not which thing it is.
    private static let circumstances: Set<String> = [
        "dopo", "durante", "nonostante", "a causa di", "grazie a", "in seguito a", "prima di", "dopo di", "malgrado",
        "a partire da", "in vista di", "nel corso di",
    ]

    /// Verbs that say on whom or what something comes down: *cadde il silenzio sulla valle*.
    private static let falling: Set<String> = ["cadere", "calare", "scendere", "piombare", "abbattersi", "gravare"]

    /// *si possono avvistare elefanti, bufali e leoni*: past a list of bare phrases that ends in a conjunction.
    private func endOfList(from subject: Int, verb: Int) -> Int? {
        guard chunks[verb].verb?.number == .plural || chunks[verb].verb?.clitics == ["si"] else { return nil }
        var next = subject + 1
        while next + 1 < chunks.count, isComma(next), isBareNominal(chunks[next + 1]) { next += 2 }
        guard next > subject + 1, next + 1 < chunks.count, chunks[next].kind == .coordinator,
            ["e", "ed", "o"].contains(words[chunks[next].head].form), isBareNominal(chunks[next + 1]),
            next + 2 == chunks.count || ![.verb, .relative].contains(chunks[next + 2].kind)
        else { return nil }
        if next + 3 < chunks.count, chunks[next + 2].kind == .coordinator, namesPair(next + 3) { return next + 4 }
        return next + 2
    }

    /// *e i cantanti Rossi e Bianchi*
    private func namesPair(_ index: Int) -> Bool {
        chunks[index].kind == .noun && chunks[index].preposition == nil && chunks[index].determiners.isEmpty
            && words[chunks[index].head].partOfSpeech == .properNoun
            && chunks[index - 2].apposed.contains { words[$0].partOfSpeech == .properNoun }
    }

    /// *i rappresentanti della Protezione civile, delle forze dell'ordine e dei comuni*: one complement after the other.
    private func continuesComplements(_ index: Int, of innermost: Chunk) -> Bool {
        guard isComma(index) || ["e", "o"].contains(words[chunks[index].head].lemma), index + 1 < chunks.count,
            let opening = preposition(innermost), opening == "di", chunks[index + 1].kind == .noun,
            index + 2 == chunks.count || chunks[index + 2].verb?.isFinite != true
        else { return false }
        return preposition(chunks[index + 1]) == opening
    }

    func isTimePhrase(_ chunk: Chunk) -> Bool {
        isTimeAdverbial(chunk) || selector.semanticClass(chunk.head) == "time" || dateEnglish(chunk) != nil
    }

    /// *la fuga di Bellini, il broker ricercato da marzo.*: past a comma and what explains the subject, where that
    /// ends the sentence.
    private func endOfApposition(after end: Int) -> Int {
        guard end + 1 < chunks.count, isComma(end) else { return end }
        let opening = chunks[end + 1]
        // A headline's clause of its own: "…, evacuate trenta famiglie".
        if end + 2 < chunks.count, chunks[end + 2].kind == .phrase { return end }
        let isClause = opening.kind == .relative || words[opening.head].lemma == "dove"
        if let last = endOfName(opening, at: end + 1) { return last }
        let explains =
            isClause || opening.kind == .noun && opening.preposition == nil && words[opening.head].partOfSpeech == .noun
        guard explains else { return end }
        var last = end + 2
        while last < chunks.count, chunks[last].kind != .punctuation, chunks[last].kind != .coordinator,
            chunks[last].kind != .subordinator, isClause || chunks[last].verb?.isFinite != true
        {
            last += 1
        }
        guard last == chunks.count - 1, [".", "!", "…"].contains(words[chunks[last].head].surface) else { return end }
        return last
    }

    /// *il portavoce della missione, Marco Rossi,*: past the name of whoever is meant.
    private func endOfName(_ name: Chunk, at index: Int) -> Int? {
        guard name.kind == .noun, name.preposition == nil, name.determiners.isEmpty,
            words[name.head].partOfSpeech == .properNoun, index > 1, chunks[index - 2].kind == .noun,
            isDefinitePhrase(chunks[index - 2]), words[chunks[index - 2].head].partOfSpeech == .noun,
            ["person", "group"].contains(selector.semanticClass(chunks[index - 2].head)),
            chunks[index - 2].features.number != .plural, index + 1 < chunks.count,
            chunks[index + 1].kind == .punctuation,
            index + 2 == chunks.count || isComma(index + 1) && chunks[index + 2].kind != .noun
                || isComma(index + 1) && chunks[index + 2].preposition != nil
        else { return nil }
        return index + 1
    }

    /// Puts the comma that opens an apposition behind it as well.
    private mutating func close(with comma: Chunk, at end: Int) {
        chunks.insert(comma, at: end)
        for index in chunks.indices {
            if let subject = chunks[index].subject, subject >= end { chunks[index].subject = subject + 1 }
            if let object = chunks[index].object, object >= end { chunks[index].object = object + 1 }
        }
    }

    private func isFrontedComplement(_ index: Int, of verb: Int) -> Bool {
        guard index >= 0, index == 0 || [.punctuation, .coordinator].contains(chunks[index - 1].kind),
            let group = chunks[verb].verb
        else {
            return false
        }
        if isVote(index, group) { return true }
        guard chunks[index].kind == .noun, let preposition = preposition(chunks[index]) else { return false }
        // "Nel mirino degli inquirenti sono finiti tre dirigenti": what became of them.
        if words[group.main].lemma == "finire", words[chunks[index].preposition ?? 0].term != nil { return true }
        let sense = selector.senses(words[group.main], isPronominal: isPronominal(group)).first
        // "Sul posto sono intervenuti i vigili": where it happens goes last, when it happens stays.
        if index == 0 || chunks[index - 1].kind == .coordinator, Self.places.contains(preposition),
            !isTimePhrase(chunks[index]),
            !Numbers.isYear(words[chunks[index].head].surface),
            Self.appearing.contains(words[group.main].lemma), words[chunks[index].preposition ?? 0].term == nil
        {
            return true
        }
        return ["a", "di", "da"].contains(preposition) && sense?.information.frames[preposition] != nil
            || preposition == "a"
                && ["arrivare", "giungere", "partecipare", "aderire"].contains(words[group.main].lemma)
    }

    /// *A favore hanno votato 34 consiglieri*, *Contro si sono espressi i sindacati*
    private func isVote(_ index: Int, _ group: VerbGroup) -> Bool {
        ["a favore", "contro", "in favore"].contains(words[chunks[index].head].lemma)
            && [.adverb, .preposition].contains(chunks[index].kind) && chunks[index].end == chunks[index].start + 1
            && ["votare", "esprimere", "schierare", "esprimersi", "schierarsi"].contains(words[group.main].lemma)
    }

    private static let counters: Set<String> = ["solo", "soltanto", "appena", "circa", "quasi", "almeno", "solamente"]

    private static let places: Set<String> = ["in", "su", "a", "tra", "fra", "da", "sotto", "davanti"]
    /// Verbs whose subject is found where the phrase before them says.
    private static let appearing: Set<String> = [
        "intervenire", "finire", "spiccare", "figurare", "accorrere", "trovarsi", "giungere", "arrivare", "emergere",
        "comparire", "apparire", "lavorare", "operare", "vivere", "abitare", "partecipare", "sfilare",
        "convergere", "confluire", "crescere", "sorgere", "nascere", "entrare", "salire", "scendere", "restare",
        "rimanere", "essere", "pesare", "cadere",
    ]

    /// Moves a run of phrases to an earlier place and renumbers the links.
    private mutating func move(_ range: Range<Int>, before target: Int) {
        let skipped = target..<range.lowerBound
        chunks.replaceSubrange(target..<range.upperBound, with: Array(chunks[range]) + chunks[skipped])
        func place(_ old: Int) -> Int {
            if range.contains(old) { return old - skipped.count }
            return skipped.contains(old) ? old + range.count : old
        }
        for index in chunks.indices {
            if let subject = chunks[index].subject { chunks[index].subject = place(subject) }
            if let object = chunks[index].object { chunks[index].object = place(object) }
        }
        chunks[place(target)].isInverted = false
    }
}
