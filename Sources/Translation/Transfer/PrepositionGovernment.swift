import Lexicon

/// Finds the preposition that a verb, noun or adjective governs, as its dictionary frames say.
///
/// Sees: *dipende dal tempo*, *un aumento dei prezzi*, *la città più grande del mondo*. Writes: *depends on*, *an increase
/// in*, *the largest city in the world*.
extension SentenceTransfer {
    /// What the verb, noun or adjective before says of this preposition; `0` means none.
    func governedPreposition(_ lemma: String, _ chunk: Chunk, at position: Int?) -> String? {
        guard let position else {
            return nestedFrame(lemma, chunk)
        }
        if lemma == "in", Numbers.isYear(words[chunk.head].surface) || Self.months.contains(words[chunk.head].lemma) {
            return nil
        }
        if lemma == "di", position > 0, isTop(chunks[position - 1]), isScope(chunk) { return scopePreposition(chunk) }
        if lemma == "a", position > 0, position + 1 < chunks.count, isTaught(position) { return "" }
        // "parlava con affetto": how, not with whom.
        if lemma == "con", chunk.determiners.isEmpty, chunk.features.number == .singular,
            words[chunk.head].partOfSpeech == .noun, selector.semanticClass(chunk.head).isEmpty, chunk.numerals.isEmpty,
            chunk.sense?.information.flags.contains("u") == true, position > 0,
            ["parlare", "trattare", "incontrare", "rispondere"].contains(
                self.lemma(chunks[..<position].last { $0.kind == .verb }?.verb?.main))
        {
            return "with"
        }
        // "ridurre le emissioni del 40 per cento"
        if lemma == "di", position > 1, chunks[position - 1].isObject, let verb = chunks[position - 2].verb,
            chunks[position - 2].object == position - 1, Self.changing.contains(words[verb.main].lemma)
        {
            return "by"
        }
        var j = position - 1
        var steps = 0
        var isTaken = false
        while j >= 0, steps < 4 {
            let before = chunks[j]
            if isComma(j), let open = parenthesis(closedBy: j) {
                j = open - 1
                continue
            }
            // "non si tratta di una disabilità, ma di un disturbo"
            if steps == 0, before.kind == .coordinator, j > 1, isComma(j - 1), continuesPhrase(lemma, position - 1) {
                return governedPreposition(lemma, chunk, at: position - 3)
            }
            switch before.kind {
            case .coordinator where steps == 0 && continuesPhrase(lemma, position):
                // "dipende dal modo e dalle esigenze"
                return governedPreposition(lemma, chunk, at: position - 2)
            case .punctuation, .subordinator, .relative, .coordinator: return nil
            case .adverb:
                // "vive al quarto piano di un palazzo"
                if lemma == "di", steps == 0, let term = words[before.head].term, term.words.count > 2 { return nil }
            default:
                if before.kind == .noun, let last = before.after.last, isChangedBy(last), lemma == "di" { return "by" }
                if before.kind == .noun, let last = before.after.last, adjectiveGoverns(chunk, behind: before),
                    let frame = governingSense(last.head, lemma)?.information.frames[lemma]
                {
                    return frame == "0" ? "" : frame
                }
                if lemma == "da", before.kind == .participle || before.verb?.isPassive == true,
                    isAgent(chunk, of: self.lemma(before.verb?.main))
                {
                    return "by"
                }
                if let frame = chainFrame(before, lemma), !(isTaken && before.kind == .verb) {
                    if frame == "by", lemma == "di", isRespect(chunk), steps == 0 { return "in" }
                    if frame == "0", lemma == "a", let verb = before.verb, let object = before.object, object > j,
                        Self.forbidding.contains(words[verb.main].lemma)
                    {
                        return "for"
                    }
                    return frame == "0" ? "" : frame
                }
                if preposition(before) == lemma { isTaken = true }
                if before.kind == .adjective || (before.kind == .verb) { return nil }
            }
            j -= 1
            steps += 1
        }
        return nil
    }

    /// *rilevata da Fiat*, *tradotto da Vittorini*: a being behind the passive of a verb that says from where as well.
    func isAgent(_ chunk: Chunk, of verb: String) -> Bool {
        let kind = selector.semanticClass(chunk.head)
        if ["acquistare", "comprare", "rilevare", "acquisire", "affittare"].contains(verb) {
            return kind == "person" || kind == "group"
        }
        if ["tradurre", "adattare", "rimuovere", "liberare", "estrarre", "evacuare", "prelevare", "salvare"].contains(
            verb)
        {
            return kind == "person"
                || ["polizia", "esercito", "carabiniere", "protezione civile", "vigile", "governo", "vigile del fuoco"]
                    .contains(words[chunk.head].lemma)
        }
        return verb == "espellere" && words[chunk.head].lemma == "arbitro"
    }

    /// Whether *e*, *o*, *ma* joins the phrase to one with the same preposition.
    private func continuesPhrase(_ lemma: String, _ position: Int) -> Bool {
        guard position > 2, chunks[position - 2].kind == .noun, preposition(chunks[position - 2]) == lemma else {
            return false
        }
        return words[chunks[position - 2].preposition ?? 0].term == nil
    }

    /// *calare di prezzo*, *crescere di numero*: in which respect something changes, not by how much.
    private func isRespect(_ chunk: Chunk) -> Bool {
        chunk.determiners.isEmpty && chunk.numerals.isEmpty && chunk.before.isEmpty && chunk.complements.isEmpty
            && words[chunk.head].partOfSpeech == .noun && chunk.features.number == .singular
            && !["metà", "molto", "poco", "punto"].contains(words[chunk.head].lemma)
    }

    /// Verbs that English gives either a person or a thing: *prohibited adoption for single people*.
    private static let forbidding: Set<String> = ["vietare", "proibire", "permettere", "consentire", "autorizzare"]

    /// What the innermost noun of a phrase that says anything of the preposition says: *il viaggio del papa in Iraq*.
    private func chainFrame(_ chunk: Chunk, _ lemma: String) -> String? {
        if let inner = chunk.complements.last, let frame = chainFrame(inner, lemma) { return frame }
        return chunk.sense?.information.frames[lemma]
    }

    private func nestedFrame(_ lemma: String, _ chunk: Chunk) -> String? {
        func search(_ host: Chunk) -> String? {
            for complement in host.complements {
                if complement.start == chunk.start {
                    if lemma == "di", isTop(host), isScope(chunk) { return scopePreposition(chunk) }
                    if lemma == "di", chunk.determiners.isEmpty, chunk.numerals.isEmpty, host.holdsAmount(in: words),
                        host.sense?.information.semanticClass == "money", words[host.head].lemma != "centesimo"
                    {
                        return "in"
                    }
                    let frame = host.sense?.information.frames[lemma]
                    // "un taglio di 25 punti", but "un taglio delle tasse": how much it is.
                    if lemma == "di", frame != nil, frame != "0", chunk.determiners.isEmpty, !chunk.numerals.isEmpty {
                        return nil
                    }
                    return frame
                }
                if let found = search(complement) { return found }
            }
            return nil
        }
        for host in chunks where host.start <= chunk.start && chunk.end <= host.end {
            if let frame = search(host) { return frame == "0" ? "" : frame }
            if host.complements.first?.start == chunk.start, isTop(host), isScope(chunk) {
                return scopePreposition(chunk)
            }
        }
        return nil
    }

    private func isTop(_ chunk: Chunk) -> Bool {
        guard chunk.kind == .noun, hasDefiniteArticle(chunk) else { return false }
        return isSuperlative(chunk) || isRanked(chunk)
    }

    /// *la terza economia*, *la seconda città*, *il terzo*: which one by rank.
    private func isRanked(_ chunk: Chunk) -> Bool {
        let head = words[chunk.head]
        if head.partOfSpeech == .adjective || head.mayBe(.adjective), chunk.determiners.count == 1,
            chunk.end > chunk.head, OrdinalNumbers.english(head.lemma) != nil
        {
            return true
        }
        guard head.partOfSpeech == .noun, selector.semanticClass(chunk.head) != "person" else { return false }
        if head.term != nil { return chunk.sense?.english.contains("largest ") == true }
        return chunk.before.contains { OrdinalNumbers.english(words[$0.head].lemma) != nil }
            && ["economia", "città", "paese", "banca", "produttore", "porto", "aeroporto", "isola", "fiume", "lago"]
                .contains(head.lemma)
    }

    static let scopes: Set<String> = [
        "mondo", "paese", "storia", "nazione", "continente", "universo", "pianeta",
    ]

    /// Behind a superlative: *in the world*, *on the planet*.
    private func scopePreposition(_ chunk: Chunk) -> String {
        ["pianeta", "terra"].contains(words[chunk.head].lemma) ? "on" : "in"
    }

    /// What a superlative is the most of: *del mondo*, *d'Italia*.
    private func isScope(_ chunk: Chunk) -> Bool {
        let lemma = words[chunk.head].lemma
        if Self.scopes.contains(lemma) { return true }
        return selector.semanticClass(chunk.head) == "place" && chunk.features.number != .plural
    }

    /// The comma that opens an adverbial between two commas, right behind a verb: *si tratta, in sostanza, di*.
    func parenthesis(closedBy comma: Int) -> Int? {
        guard let open = chunks[..<comma].lastIndex(where: { $0.kind == .punctuation }), isComma(open), open > 0,
            open + 3 > comma - 1, open + 1 < comma, chunks[open - 1].kind == .verb,
            chunks[(open + 1)..<comma].allSatisfy({
                $0.kind == .adverb || $0.kind == .noun && $0.preposition != nil
            })
        else { return nil }
        return open
    }

    func governingVerb(_ position: Int?) -> String? {
        guard let position else { return nil }
        var j = position - 1
        while j >= 0, position - j < 5 {
            if let verb = chunks[j].verb { return words[verb.main].lemma }
            if isComma(j), let open = parenthesis(closedBy: j) {
                j = open - 1
                continue
            }
            if chunks[j].kind == .punctuation { return nil }
            j -= 1
        }
        return nil
    }

    static let motionVerbs: Set<String> = [
        "andare", "venire", "tornare", "arrivare", "partire", "viaggiare", "trasferire", "portare", "inviare",
        "mandare",
        "recare", "dirigere", "correre", "rientrare", "condurre", "emigrare", "spostare", "spedire", "volare",
        "esportare",
        "ritornare", "fuggire", "scappare", "salire", "scendere", "accedere", "invitare", "guidare", "trasportare",
        "avvicinare",
        "accompagnare", "muovere", "camminare", "navigare", "migrare", "espandere", "estendere", "precipitare",
        "giungere",
        "passare", "sfrecciare", "trasferirsi", "attirare", "deportare", "trascinare",
    ]

    /// Verbs after which *in* and *su* are *into* and *onto*.
    static let entryVerbs: Set<String> = [
        "entrare", "cadere", "trasformare", "dividere", "tradurre", "immergere", "gettare", "versare", "suddividere",
        "infilare",
        "inserire", "introdurre", "saltare", "precipitare", "convertire", "iniettare", "penetrare", "lanciare",
        "buttare",
        "irrompere", "schiantarsi", "mutare", "scomporre", "tuffare", "scoppiare", "sprofondare", "intrufolarsi",
        "sfociare",
    ]
}
