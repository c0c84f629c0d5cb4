import Lexicon

/// Chooses the English preposition by what governs it and by the noun it stands before.
///
/// Sees: *alle 11:20*, *va a Roma*, *è a Roma*, *due su tre*, *dal medico*, *entra nella stanza*. Writes: *at 11:20*, *goes
/// to Rome*, *is in Rome*, *two out of three*, *to the doctor's*, *enters the room*.
extension SentenceTransfer {
    mutating func prepositionEnglish(_ index: Int, _ chunk: Chunk, at position: Int?) -> String {
        let word = words[index]
        let lemma = word.lemma
        let kind = selector.semanticClass(chunk.head)
        if let term = word.term { return termPreposition(term, chunk, kind) }
        if repeats(lemma, at: position) { return "" }
        if speech.traits.contains(chunk.head) { return "with" }
        if let time = timePreposition(lemma, chunk, kind) { return time }
        if lemma == "in", let vehicle = vehiclePreposition(kind, chunk, at: position) { return vehicle }
        if let governed = governedPreposition(lemma, chunk, at: position) { return governed }
        let noun = words[chunk.head]
        let isReached =
            lemma == "a" && ["livello", "prezzo", "inizio", "vertice", "tavolo"].contains(noun.lemma)
            && hasDefiniteArticle(chunk) && governingVerb(position).map(Self.motionVerbs.contains) == true
        if !isReached, let own = NounPrepositions.table[lemma + " " + noun.lemma], noun.isNominal { return own }
        switch lemma {
        case "a": return prepositionA(noun, kind, chunk, at: position)
        case "da": return prepositionDa(noun, kind, chunk, at: position)
        case "in": return prepositionIn(noun, kind, chunk, at: position)
        case "su" where words[chunk.head].reading.kind.hasPrefix("pers"):
            return isWeighedOn(at: position) ? "on" : "about"
        case "su": return prepositionSu(chunk, at: position)
        case "di": return prepositionDi(chunk, at: position)
        case "tra", "fra": return prepositionTra(chunk, kind)
        case "per": return prepositionPer(noun, kind, chunk, at: position)
        case "con":
            return kind == "vehicle" && isPlainDefinite(chunk) && chunk.features.number != .plural ? "by" : "with"
        case "fino": return "until"
        case "oltre": return countsFirst(chunk) ? "over" : "beyond"
        case "entro": return !chunk.numerals.isEmpty && kind == "time" && dateEnglish(chunk) == nil ? "within" : "by"
        default: return lexicon.functionWord(lemma, .adposition) ?? word.surface
        }
    }

    /// *dei prezzi e dei salari*, *in Italia e in Francia*: English says the preposition once.
    private func repeats(_ lemma: String, at position: Int?) -> Bool {
        if enumerates(lemma, at: position) { return true }
        guard let position, position >= 2, ["di", "in", "a", "per", "con", "da"].contains(lemma),
            chunks[position - 1].kind == .coordinator,
            ["e", "o"].contains(words[chunks[position - 1].head].lemma), chunks[position - 2].kind == .noun
        else { return false }
        let last = chunks[position - 2]
        if preposition(last) == lemma, last.complements.isEmpty, words[last.preposition ?? 0].term == nil {
            return lemma != "a" && lemma != "da" || !isTimeAdverbial(last)
        }
        guard lemma == "di" else { return false }
        let inner = last.innermost
        return preposition(inner) == "di" && words[inner.preposition ?? 0].term == nil
    }

    /// *in Italia, in Francia e in Spagna*, *alla ricerca di un cuoco, di un cameriere o di un barista*: in a list that ends in
    /// a conjunction as well.
    private func enumerates(_ lemma: String, at position: Int?) -> Bool {
        guard let position, position >= 2, ["di", "in", "a", "per", "con", "da", "su"].contains(lemma),
            isComma(position - 1),
            chunks[position - 2].kind == .noun, opens(chunks[position - 2], with: lemma, at: position - 2),
            !isTimeAdverbial(chunks[position - 2])
        else { return false }
        var next = position + 1
        while next + 1 < chunks.count, isComma(next), chunks[next + 1].kind == .noun,
            preposition(chunks[next + 1]) == lemma
        {
            next += 2
        }
        return next + 1 < chunks.count && chunks[next].kind == .coordinator
            && ["e", "o", "ed"].contains(words[chunks[next].head].form)
            && chunks[next + 1].kind == .noun && preposition(chunks[next + 1]) == lemma
    }

    /// Whether the preposition opens a phrase, or the expression before it ends in it.
    private func opens(_ chunk: Chunk, with lemma: String, at index: Int) -> Bool {
        if let opening = chunk.preposition {
            return words[opening].lemma == lemma || words[opening].term?.words.last == lemma
        }
        guard index > 0 else { return false }
        let before = words[chunks[index - 1].verb?.main ?? chunks[index - 1].head]
        return before.term?.words.last == lemma
    }

    /// *fino a* and its like, by what follows.
    private func termPreposition(_ term: Term, _ chunk: Chunk, _ kind: Substring) -> String {
        switch term.words.joined(separator: " ") {
        case "fino a", "sino a":
            if kind == "time", !chunk.numerals.isEmpty, dateEnglish(chunk) == nil,
                !chunk.determiners.contains(where: {
                    words[$0].reading.kind == "art def"
                })
            {
                return "up to"
            }
            if kind == "time" || Self.beginnings.contains(words[chunk.head].lemma)
                || Numbers.isYear(words[chunk.head].surface) || isClockTime(chunk)
            {
                return "until"
            }
            if words[chunk.head].partOfSpeech == .numeral || !chunk.numerals.isEmpty { return "up to" }
            return kind == "place" ? "to" : term.english
        default: return term.english
        }
    }

    /// *contare su di noi*, *l'effetto su di lei*, but *sapere tutto su di lui*.
    private func isWeighedOn(at position: Int?) -> Bool {
        let verb = governingVerb(position) ?? ""
        if ["porre", "mettere", "gettare", "cadere", "concentrare", "puntare", "pesare", "contare", "esercitare"]
            .contains(verb)
        {
            return true
        }
        let nouns: Set<String> = ["effetto", "impatto", "influenza", "potere", "controllo", "vantaggio", "pressione"]
        return chunks[..<(position ?? 0)].suffix(3).contains {
            $0.kind == .noun && nouns.contains(words[$0.head].lemma)
        }
    }

    /// Whether an amount follows the preposition: a figure, or *un milione di*.
    private func countsFirst(_ chunk: Chunk) -> Bool {
        if chunk.holdsAmount(in: words) || words[chunk.head].partOfSpeech == .numeral { return true }
        return ["milione", "miliardo", "migliaio", "centinaio", "decina", "metà"].contains(words[chunk.head].lemma)
    }

    // MARK: A

    private func prepositionA(_ noun: Word, _ kind: Substring, _ chunk: Chunk, at position: Int?) -> String {
        let verb = governingVerb(position)
        let isMotion =
            verb.map { Self.motionVerbs.contains($0) } ?? false
        if kind == "group", position == 0, chunks.count > 2, subjectStandsBehind(0), noun.lemma.hasPrefix("borsa") {
            return "on"
        }
        if isQuality(chunk, at: position) { return "with" }
        if isDistance(chunk) { return "" }
        if Self.months.contains(noun.lemma) {
            let isMoved = verb.map {
                ["spostare", "rinviare", "rimandare", "posticipare", "anticipare", "slittare"].contains($0)
            }
            return wasFrom(chunk) || isMoved == true ? "to" : "in"
        }
        if Numbers.isYear(noun.surface) { return "to" }
        if isInstitution(noun) { return isMotion ? "to" : "at" }
        if kind == "place" {
            if noun.term?.isName == true || noun.partOfSpeech == .properNoun { return isMotion ? "to" : "in" }
            return isMotion ? "to" : "at"
        }
        if isPercentage(chunk) {
            return [
                "salire", "scendere", "crescere", "passare", "aumentare", "arrivare", "calare", "portare", "ridurre",
                "precipitare", "crollare", "balzare", "risalire", "schizzare", "cadere", "diminuire",
            ].contains(verb) ? "to" : "at"
        }
        if !isMotion, chunk.complements.isEmpty, isPlainDefinite(chunk),
            ["università", "liceo", "accademia", "conservatorio", "politecnico", "asilo"].contains(noun.lemma),
            verb.map({ ["dare", "chiedere", "affidare", "destinare", "iscriversi", "iscrivere"].contains($0) }) != true
        {
            return "at"
        }
        if noun.lemma == "lavoro" { return isMotion ? "to" : "at" }
        // "vive al numero 54 di via Roma"
        if noun.lemma == "numero", chunk.apposed.contains(where: { words[$0].kind == .number }) { return "at" }
        // "ricavi a 96 milioni": where an amount stands.
        if !isMotion, ["milione", "miliardo"].contains(noun.lemma), !chunk.numerals.isEmpty, let position, position > 0,
            chunks[position - 1].kind == .noun
        {
            return "at"
        }
        if kind == "group", noun.term?.isName == true,
            ["ricevere", "incontrare", "intervenire", "parlare"].contains(verb)
        {
            return "at"
        }
        // "A Mirafiori la produzione è ferma": an unknown name that opens a clause is where.
        if noun.partOfSpeech == .properNoun, noun.term == nil, !isMotion, chunk.determiners.isEmpty,
            position.map({
                $0 == 0 || [.punctuation, .coordinator, .subordinator].contains(chunks[$0 - 1].kind)
            }) == true, !takesPerson(position),
            kind.isEmpty || position.map(subjectStandsBehind) == true
        {
            return "in"
        }
        // "Il museo è a Vinci"
        if noun.partOfSpeech == .properNoun, noun.term == nil, chunk.determiners.isEmpty,
            verb.map({ Self.staying.contains($0) }) == true, !hasBeen(before: position)
        {
            return "in"
        }
        if kind == "money", !chunk.numerals.isEmpty {
            return isMotion || Self.levelVerbs.contains(verb ?? "") ? "to" : "at"
        }
        if kind == "time" || kind == "event" { return isMotion && kind == "event" || wasFrom(chunk) ? "to" : "at" }
        if kind == "food", let position, position > 0, chunks[position - 1].kind == .noun,
            selector.semanticClass(chunks[position - 1].head) == "food"
        {
            return "with"
        }
        if noun.partOfSpeech == .symbol || noun.partOfSpeech == .noun && noun.lemma == "per cento" {
            return isMotion ? "to" : "at"
        }
        return "to"
    }

    /// *a una quindicina di chilometri dal mare*, *a dieci minuti da casa*: how far.
    private func isDistance(_ chunk: Chunk) -> Bool {
        words.indices.contains(chunk.end) && words[chunk.end].lemma == "da"
            && ["chilometro", "metro", "miglio", "minuto", "passo"].contains(words[chunk.head].lemma)
            && (!chunk.numerals.isEmpty || chunk.determiners.contains { words[$0].term != nil })
    }

    private func isDistanceFrom(_ chunk: Chunk) -> Bool {
        ["chilometro", "km", "metro", "miglio", "passo"].contains(words[chunk.head].lemma)
            && chunk.holdsAmount(in: words)
            && ["a", nil].contains(preposition(chunk))
    }

    /// *una zona ad alta sismicità*, *un paese a forte immigrazione*: what something is like.
    private func isQuality(_ chunk: Chunk, at position: Int?) -> Bool {
        guard chunk.determiners.isEmpty, let quality = chunk.before.first, chunk.features.number == .singular,
            chunk.sense?.information.flags.contains("u") == true || selector.semanticClass(chunk.head).isEmpty,
            ["alto", "basso", "elevato", "forte", "medio", "scarso", "ridotto", "bassissimo", "altissimo"].contains(
                words[quality.head].lemma)
        else { return false }
        guard let position else { return true }
        return position > 0 && chunks[position - 1].kind == .noun
    }

    /// *sei mai stato a Nikko?*: *been to*.
    private func hasBeen(before position: Int?) -> Bool {
        guard let position, let verb = chunks[..<position].last(where: { $0.kind == .verb })?.verb else { return false }
        return words[verb.main].form.hasPrefix("stat")
    }

    private static let staying: Set<String> = [
        "essere", "trovarsi", "stare", "vivere", "abitare", "risiedere", "alloggiare", "lavorare", "nascere", "morire",
        "restare", "rimanere", "allenarsi", "pernottare", "dormire", "soggiornare", "sostare", "fermarsi", "svolgersi",
        "avvenire", "accadere",
    ]
    private static let levelVerbs: Set<String> = [
        "salire", "scendere", "crescere", "passare", "aumentare", "arrivare", "calare", "portare", "ridurre",
        "ammontare",
        "equivalere", "corrispondere", "avvicinarsi", "balzare", "precipitare",
    ]

    /// Whether the clause's verb gives, tells or pleases somebody: *A Tizio piace*, *A Tizio hanno dato*.
    private func takesPerson(_ position: Int?) -> Bool {
        guard let position else { return true }
        guard let verb = chunks[position...].first(where: { $0.verb?.isFinite == true })?.verb else { return !isTitle }
        if words[verb.main].lemma == "essere", words[verb.main].term == nil, verb.clitics.isEmpty { return false }
        let sense = selector.senses(words[verb.main]).first?.information
        return sense?.flags.contains("swap") == true || sense?.flags.contains("dat") == true
            || !verb.clitics.isEmpty || sense?.frames["a"] != nil
            || ["mancare", "servire", "toccare", "spettare", "chiedere", "dire", "rubare", "bastare"].contains(
                words[verb.main].lemma)
    }

    /// *A Mirafiori gli operai sono tornati*: the clause has its subject right behind, and nothing is given or told.
    private func subjectStandsBehind(_ position: Int) -> Bool {
        guard position + 2 < chunks.count, chunks[position + 1].isSubject, hasDeterminer(chunks[position + 1]),
            let verb = chunks[position + 2].verb
        else { return false }
        return !verb.isPassive && verb.clitics.isEmpty
    }

    /// *New York University*, *Wembley Stadium*: names with the English noun in them.
    private func isInstitution(_ noun: Word) -> Bool {
        guard noun.partOfSpeech == .properNoun else { return false }
        let english = noun.term?.english ?? noun.surface
        return [
            "University", "College", "School", "Institute", "Hospital", "Stadium", "Museum", "Center", "Airport",
            "Università", "Hotel", "Theatre", "Park",
        ].contains { english.contains($0) }
    }

    // MARK: Da

    private func prepositionDa(_ noun: Word, _ kind: Substring, _ chunk: Chunk, at position: Int?) -> String {
        let isTime =
            isClockTime(chunk) || kind == "time" || Self.months.contains(noun.lemma) || Numbers.isYear(noun.surface)
        if !isTime, let position, position > 0, chunks[position - 1].kind == .noun, isDistanceFrom(chunks[position - 1])
        {
            // "localizzata a circa 3.000 miglia da Miami"
            return "from"
        }
        // "ridotto da otto a sei"
        if noun.partOfSpeech == .numeral, !isTime, fromTo(chunk) { return "from" }
        if !isTime, let position, let agent = agentPreposition(position) ?? agentOfList(position) { return agent }
        if Self.months.contains(noun.lemma) || Numbers.isYear(noun.surface) {
            return fromTo(chunk) || liesAhead(position) ? "from" : "since"
        }
        if isPrice(noun, kind, chunk), let position, position > 0, chunks[position - 1].kind == .noun, !fromTo(chunk) {
            return "worth"
        }
        // "Dall'indipendenza del Pakistan, il presidente ha…"
        if position == 0, hasDefiniteArticle(chunk), !fromTo(chunk), Self.beginnings.contains(noun.lemma),
            chunks.count > 1, isComma(1), let main = chunks.first(where: { $0.verb?.isFinite == true })?.verb,
            main.isPerfect || main.form == .imperfect
        {
            return "since"
        }
        let verb = governingVerb(position)
        if chunk.holdsAmount(in: words), kind != "time", let position, position > 0, chunks[position - 1].kind == .noun,
            ["group", "place", "vehicle"].contains(selector.semanticClass(chunks[position - 1].head))
        {
            return "with"
        }
        if kind == "time" {
            if fromTo(chunk) || Self.weekdays.contains(noun.lemma) && liesAhead(position) { return "from" }
            return chunk.numerals.isEmpty
                && !chunk.determiners.contains { words[$0].reading.kind == "art ind" }
                && !(chunk.determiners + chunk.before.map(\.head)).contains {
                    [
                        "molto", "tanto", "qualche", "alcuno", "diverso", "poco", "parecchio", "vario", "numeroso",
                    ].contains(words[$0].lemma) || words[$0].term?.words.last == "di"
                }
                ? "since" : "for"
        }
        if Numbers.isYear(noun.surface) { return fromTo(chunk) ? "from" : "since" }
        if kind == "person",
            verb.map({ ["andare", "venire", "tornare", "passare", "correre", "recarsi"].contains($0) }) == true,
            noun.partOfSpeech == .noun
        {
            return "to"
        }
        return "from"
    }

    /// *dalla moglie, dai ministri degli Esteri e della Difesa e da una delegazione*: as the first of the agents.
    private func agentOfList(_ position: Int) -> String? {
        var j = position - 1
        guard j > 1, !chunks[position].holdsAmount(in: words),
            chunks[j].kind == .coordinator
                || isComma(j)
                    && chunks[position...].prefix(8).contains(where: {
                        $0.kind == .coordinator && ["e", "o"].contains(words[$0.head].lemma)
                    })
        else { return nil }
        while j > 0, position - j < 12,
            chunks[j].kind == .coordinator || isComma(j) || chunks[j].kind == .noun
        {
            if chunks[j].kind == .noun, preposition(chunks[j]) == "da" {
                if let agent = agentPreposition(j) { return agent }
            } else if chunks[j].kind == .noun, preposition(chunks[j]) != "di", chunks[j].preposition != nil {
                return nil
            }
            j -= 1
        }
        return nil
    }

    /// Events that a time is counted from.
    private static let beginnings: Set<String> = [
        "indipendenza", "nascita", "fondazione", "fine", "inizio", "morte", "caduta", "arrivo", "elezione", "scoppio",
        "debutto", "guerra", "unità", "apertura", "crisi", "introduzione", "lancio", "uscita", "nomina", "rivoluzione",
    ]

    /// Whether the clause tells of the future: *da settembre entreranno in vigore*.
    private func liesAhead(_ position: Int?) -> Bool {
        guard let position else { return false }
        // "per la prima volta dal 1993"
        if position > 0,
            words[chunks[position - 1].end - 1].lemma == "volta"
                || words[chunks[position - 1].head].term?.words.last == "volta"
        {
            return false
        }
        let clause = chunks[position...].prefix(5).prefix { position == 0 || $0.kind != .punctuation }
        if clause.contains(where: { $0.verb?.form == .future || $0.verb?.form == .conditional }) {
            return true
        }
        // "sarà disponibile da marzo"
        let before = chunks[..<position].suffix(4).reversed().prefix { $0.kind != .punctuation }
        return before.first { $0.verb?.isFinite == true }?.verb?.form == .future
    }

    /// *un accordo da 85 milioni di euro*: an amount of money after a noun is its worth.
    private func isPrice(_ noun: Word, _ kind: Substring, _ chunk: Chunk) -> Bool {
        guard chunk.holdsAmount(in: words) else { return false }
        if kind == "money" { return true }
        return ["milione", "miliardo"].contains(noun.lemma)
            && chunk.complements.isEmpty
            || ["milione", "miliardo"].contains(noun.lemma)
                && chunk.complements.contains { selector.semanticClass($0.head) == "money" }
    }

    /// *da marzo a giugno*: whether *a* follows.
    private func fromTo(_ chunk: Chunk) -> Bool {
        guard words.indices.contains(chunk.end) else { return false }
        if words[chunk.end].lemma == "fino a" { return true }
        guard words[chunk.end].lemma == "a" else { return false }
        // "lavora da vent'anni all'ospedale": only a time, a figure or a place of the same kind ends the stretch.
        return selector.semanticClass(chunk.head) != "time"
            || words[(chunk.end + 1)...].prefix(3).contains {
                $0.partOfSpeech == .numeral || Self.timeNouns.contains($0.lemma) || $0.lemma == words[chunk.head].lemma
            }
    }

    /// *le misure adottate dal Comune*: a term that ends in a participle has an agent behind it.
    private func isSomethingDone(_ chunk: Chunk) -> Bool {
        guard let term = words[chunk.head].term, term.words.count > 1, let last = term.words.last,
            ["to", "ta", "ti", "te", "so", "sa", "si", "se"].contains(where: { last.hasSuffix($0) })
        else { return false }
        return term.english.hasSuffix("ed")
            || ["done", "made", "held", "taken", "given", "spent", "won", "lost"].contains {
                term.english.hasSuffix(" " + $0)
            }
    }

    /// *by* after a passive verb or a participle; *of* after those that say what a thing is made of.
    private func agentPreposition(_ position: Int) -> String? {
        var j = position - 1
        // "scossi dall'agitazione, e da due uragani", "da nessuna nazione, neanche dall'Armenia"
        if j > 2, chunks[j].kind == .coordinator || chunks[j].kind == .adverb, isComma(j - 1),
            chunks[j - 2].kind == .noun,
            preposition(chunks[j - 2]) == "da" || preposition(chunks[j - 3]) == "da"
        {
            j -= 2
        }
        // "costruita tra il 1720 e il 1735 dall'architetto": past a time.
        while j > 1, chunks[j].kind == .noun, isTimePhrase(chunks[j]) || Numbers.isYear(words[chunks[j].head].surface) {
            j -= 1
            if chunks[j].kind == .coordinator { j -= 1 }
        }
        let nearest = j
        while j >= 0, nearest - j < 3 {
            if let verb = chunks[j].verb, chunks[j].kind == .participle || chunks[j].kind == .verb {
                let lemma = words[verb.main].lemma
                guard chunks[j].kind == .participle || verb.isPassive else { return nil }
                // "fu destituito dal suo incarico": an office removes nobody.
                if Self.removing.contains(lemma), Self.removables.contains(words[chunks[position].head].lemma) {
                    return nil
                }
                if Self.sourceVerbs.contains(lemma) { return isAgent(chunks[position], of: lemma) ? "by" : nil }
                let isPart =
                    ["comporre", "costituire", "formare"].contains(lemma)
                    && selector.semanticClass(chunks[position].head) != "person"
                    && !(words[chunks[position].head].partOfSpeech == .properNoun
                        && words[chunks[position].head].term == nil)
                return isPart ? "of" : "by"
            }
            if chunks[j].kind == .noun, let last = chunks[j].after.last, words[last.head].term == nil,
                words[last.head].partOfSpeech == .verb || chunks[position].numerals.isEmpty,
                let participle = words[last.head].participle, !Self.plainAdjectives.contains(words[last.head].lemma)
            {
                // "i dati diffusi dall'istituto", whatever else *diffuso* is
                return Self.sourceVerbs.contains(participle.lemma) ? nil : "by"
            }
            if j == nearest, chunks[j].kind == .noun, chunks[j].after.isEmpty, isSomethingDone(chunks[j]),
                chunks[position].numerals.isEmpty
            {
                return "by"
            }
            if chunks[j].kind == .punctuation, words[chunks[j].head].surface == ")",
                let open = chunks[..<j].lastIndex(where: { words[$0.head].surface == "(" }), open > 0
            {
                // "scoperto da Bloch (di Stanford) e da Purcell"
                return preposition(chunks[open - 1]) == "da" ? agentPreposition(open - 1) : nil
            }
            if chunks[j].kind == .punctuation || chunks[j].kind == .subordinator { return nil }
            j -= 1
        }
        return nil
    }

    private static let plainAdjectives: Set<String> = [
        "lontano", "indipendente", "diverso", "distinto", "stanco", "vuoto", "privo", "affetto", "esausto", "remoto",
    ]
    private static let removing: Set<String> = [
        "destituire", "sospendere", "sollevare", "esonerare", "licenziare", "dimettere", "radiare", "revocare",
        "congedare", "dispensare", "deporre", "estromettere", "silurare", "rimuovere", "allontanare", "escludere",
    ]
    /// What somebody is dismissed or suspended from.
    private static let removables: Set<String> = [
        "incarico", "ruolo", "carica", "funzione", "servizio", "comando", "insegnamento", "mandato", "mansione",
        "cattedra", "sacerdozio", "trono", "impiego", "posto",
    ]

    private static let sourceVerbs: Set<String> = [
        "escludere", "separare", "derivare", "trarre", "ottenere", "ricavare", "estrarre", "liberare", "allontanare",
        "rimuovere", "distanziare", "evacuare", "espellere", "isolare", "prelevare", "nascere", "venire", "provenire",
        "proteggere", "dividere", "tradurre", "copiare", "importare", "adattare", "distaccare",
    ]

    // MARK: In, su

    private func prepositionIn(_ noun: Word, _ kind: Substring, _ chunk: Chunk, at position: Int?) -> String {
        if Numbers.isYear(noun.surface) || Self.months.contains(noun.lemma) { return "in" }
        let verb = governingVerb(position) ?? ""
        if Self.entryVerbs.contains(verb), kind != "time" { return "into" }
        if kind == "place", Self.motionVerbs.contains(verb) { return verb == "arrivare" ? "in" : "to" }
        if ["giorno", "giornata", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"]
            .contains(noun.lemma)
        {
            return isNumbered(chunk) || chunk.determiners.contains { words[$0].term != nil } ? "in" : "on"
        }
        return "in"
    }

    /// *arrivare in auto* → *by car*, *lasciare in auto* → *in the car*
    private func vehiclePreposition(_ kind: Substring, _ chunk: Chunk, at position: Int?) -> String? {
        guard kind == "vehicle", chunk.determiners.isEmpty, chunk.before.isEmpty, chunk.complements.isEmpty else {
            return nil
        }
        let verb = governingVerb(position) ?? ""
        if ["salire", "montare"].contains(verb) { return nil }
        return Self.leaving.contains(verb) ? "in the" : "by"
    }

    /// Verbs of being and putting somewhere, after which a vehicle is a place: *lasciato le chiavi in macchina*.
    private static let leaving: Set<String> = [
        "lasciare", "dimenticare", "mettere", "trovare", "essere", "stare", "rimanere", "restare", "aspettare",
        "dormire", "morire", "perdere", "nascondere", "caricare", "sedere", "cercare", "avere", "tenere",
    ]

    private func prepositionSu(_ chunk: Chunk, at position: Int?) -> String {
        guard let position, position > 0 else { return "on" }
        let before = chunks[position - 1]
        if words[chunk.head].partOfSpeech == .numeral, before.kind == .noun, words[before.head].partOfSpeech == .numeral
        {
            return "out of"
        }
        if before.kind == .noun,
            selector.semanticClass(before.head) == "text" || Self.topics.contains(words[before.head].lemma)
        {
            return "about"
        }
        return "on"
    }

    private static let topics: Set<String> = [
        "informazione", "dubbio", "domanda", "discussione", "preoccupazione", "verità", "teoria", "ipotesi", "polemica",
        "notizia", "lezione", "dettaglio", "idea", "opinione", "dichiarazione", "commento",
    ]

    /// What heights, prices, lengths and tolls are counted in.
    private static let measuredIn: Set<String> = [
        "metro", "chilometro", "km", "miglio", "centimetro", "millimetro", "euro", "dollaro", "sterlina", "milione",
        "miliardo", "mese", "giorno", "ora", "minuto", "secondo", "settimana", "grado", "litro", "tonnellata", "chilo",
        "chilogrammo", "grammo", "ettaro", "punto", "abitante", "morto", "ferito", "vittima", "franco", "lira",
    ]

    // MARK: Di, tra, per

    private func prepositionDi(_ chunk: Chunk, at position: Int?) -> String {
        if isComparativeBefore(position) { return "than" }
        if let position, position > 0, let verb = chunks[position - 1].verb, words[verb.main].lemma == "essere",
            words[verb.main].term == nil, !verb.isPassive, chunk.holdsAmount(in: words),
            Self.measuredIn.contains(words[chunk.head].term?.words.first ?? words[chunk.head].lemma)
        {
            // "la quota è di 1.800 metri"
            return ""
        }
        if let position, position > 0, chunks[position - 1].kind != .noun, isPercentage(chunk) {
            // "la crescita è stata del 3 per cento"
            if let verb = chunks[position - 1].verb, words[verb.main].lemma == "essere", !verb.isPassive { return "" }
            return "by"
        }
        let isAmount =
            !chunk.numerals.isEmpty
            || ["terzo", "quarto", "quinto", "decimo", "metà", "oltre"].contains(words[chunk.head].lemma)
        if isAmount, let position, position > 0,
            ["punto", "lunghezza", "secondo", "minuto", "gol", "metro"].contains(words[chunk.head].lemma),
            [
                "in vantaggio", "in svantaggio", "in testa", "avanti", "indietro", "in ritardo", "in anticipo",
                "in rialzo", "in calo",
            ]
            .contains(words[chunks[position - 1].head].lemma)
        {
            return "by"
        }
        if isAmount, let position, position > 0, chunks[position - 1].kind == .verb,
            let verb = governingVerb(position), Self.changeVerbs.contains(verb)
        {
            return "by"
        }
        if comesFrom(chunk) { return "from" }
        if words[chunk.head].lemma == "classifica", let position, position > 0,
            chunks[position - 1].verb.map({ words[$0.main].term?.words.last == "posto" }) == true
        {
            // "salire al terzo posto" + "della classifica"
            return "in"
        }
        if let within = prepositionWithin(chunk) { return within }
        return isAge(chunk) ? "aged" : "of"
    }

    /// *una ragazza di Bergamo*: a person and the place where they come from, unless it is their office.
    private func comesFrom(_ chunk: Chunk) -> Bool {
        guard chunk.determiners.isEmpty, chunk.complements.isEmpty, chunk.start > 0 else { return false }
        let name = words[chunk.head]
        guard let term = name.term, term.isName, SenseSelector.classOfName(term.information) == "place" else {
            return false
        }
        let host = words[chunk.start - 1]
        if host.lemma == "essere", host.term == nil,
            let be = chunks.firstIndex(where: { $0.end == chunk.start && $0.kind == .verb })
        {
            // "mio padre è di Napoli"
            if let supplied = chunks[be].suppliedSubject { return supplied != "it" }
            return chunks[be].subject.map {
                selector.semanticClass(resolved($0)) == "person" || words[chunks[$0].head].reading.kind == "pers"
            }
                ?? false
        }
        if Numbers.age(host.form) != nil { return true }
        return host.term == nil && (Self.privatePersons.contains(host.lemma) || Self.privatePersons.contains(host.form))
    }

    private static let privatePersons: Set<String> = [
        "uomo", "donna", "ragazzo", "ragazza", "giovane", "pensionato", "pensionata", "studente", "studentessa",
        "imprenditore", "commerciante", "operaio", "famiglia", "coppia", "medico", "infermiere", "infermiera",
        "architetto", "ingegnere", "insegnante", "professore", "turista", "cantante", "scrittore", "attore", "attrice",
        "coppia", "bambino", "bambina", "persona", "signora", "signore", "artigiano", "agricoltore", "avvocato",
    ]

    /// Verbs of growing and falling, after which *di* says by how much.
    static let changeVerbs: Set<String> = [
        "salire", "scendere", "crescere", "aumentare", "calare", "diminuire", "ridurre", "ridursi", "rialzare",
        "abbassare", "abbassarsi", "alzare", "alzarsi", "tagliare", "superare", "allungare", "accorciare", "slittare",
        "rinviare", "arretrare", "avanzare", "migliorare", "peggiorare", "precipitare", "balzare", "flettere",
    ]

    /// *il 3%*, *il 3 per cento*.
    func isPercentage(_ chunk: Chunk) -> Bool {
        words[chunk.head].surface == "%" || chunk.apposed.contains { words[$0].lemma == "per cento" }
    }

    private func prepositionTra(_ chunk: Chunk, _ kind: Substring) -> String {
        if kind == "time", !chunk.numerals.isEmpty, !coordinatorFollows(chunk) { return "in" }
        if chunk.features.number == .singular, kind == "group" || words[chunk.head].lemma == "popolazione",
            !coordinatorFollows(chunk)
        {
            return "among"
        }
        return chunk.features.number == .plural && chunk.numerals.isEmpty && !coordinatorFollows(chunk)
            && !["due", "2"].contains(words[chunk.head].form)
            && (words[chunk.head].partOfSpeech != .pronoun || ["quello", "questo"].contains(words[chunk.head].lemma))
            ? "among" : "between"
    }

    private func prepositionPer(_ noun: Word, _ kind: Substring, _ chunk: Chunk, at position: Int? = nil) -> String {
        if isPrice(noun, kind, chunk), let position, position > 0, chunks[position - 1].kind == .noun,
            chunks[position - 1].end == chunk.start
        {
            // "perdite per un miliardo", "contratti per tre milioni"
            let host = words[chunks[position - 1].head].lemma
            if Self.amounts.contains(host) { return "of" }
            if Self.valued.contains(host) { return "worth" }
        }
        if isAllTime(chunk) { return "" }
        if kind == "time", chunk.determiners.contains(where: { words[$0].lemma == "tutto" }) { return "throughout" }
        if isCountedBy(chunk, at: position) { return "per" }
        if chunk.determiners.isEmpty,
            ["persona", "abitante", "famiglia", "capite", "azione", "giorno", "notte"].contains(noun.lemma),
            chunk.features.number != .plural
        {
            return "per"
        }
        return "for"
    }

    /// *120 euro per megawattora*, *40 abitanti per chilometro quadrato*: the unit that something is counted by.
    private func isCountedBy(_ chunk: Chunk, at position: Int?) -> Bool {
        guard let position, position > 0, chunk.determiners.isEmpty, chunk.numerals.isEmpty, chunk.before.isEmpty,
            chunk.complements.isEmpty, chunk.features.number != .plural, words[chunk.head].partOfSpeech == .noun,
            chunks[position - 1].kind == .noun, chunks[position - 1].end == chunk.start,
            chunks[position - 1].holdsAmount(in: words)
        else { return false }
        return Self.denominators.contains(words[chunk.head].lemma)
            || ["metro", "chilometro"].contains { words[chunk.head].lemma.hasPrefix($0) }
    }

    private static let denominators: Set<String> = [
        "megawattora", "kilowattora", "chilowattora", "tonnellata", "barile", "litro", "ettaro", "chilo",
        "chilogrammo", "grammo", "ora", "minuto", "secondo", "mese", "anno", "settimana", "metro", "chilometro",
        "squadra", "partita", "veicolo", "passeggero", "studente", "alunno", "dipendente", "bambino", "paziente",
        "milione", "classe", "gruppo", "paese", "stanza", "camera", "volta", "confezione", "bottiglia", "capo",
        "lavoratore", "donna", "uomo", "coppia", "cliente", "utente", "nucleo",
    ]

    /// Nouns of what has a worth.
    private static let valued: Set<String> = [
        "contratto", "ordine", "accordo", "commessa", "appalto", "affare", "progetto", "opera", "bene", "merce",
        "refurtiva", "droga", "gioiello", "titolo", "azione", "bando", "aiuto", "premio",
    ]

    /// Nouns that are themselves an amount of money.
    private static let amounts: Set<String> = [
        "perdita", "danno", "debito", "costo", "buco", "spesa", "multa", "investimento", "risparmio", "ricavo", "utile",
        "vendita", "incasso", "taglio", "sanzione", "risarcimento", "finanziamento", "prestito", "profitto", "credito",
        "esborso", "entrata", "stanziamento", "contributo", "fondo", "assegno", "cauzione", "riscatto", "bolletta",
    ]

    private func coordinatorFollows(_ chunk: Chunk) -> Bool {
        words.indices.contains(chunk.end) && words[chunk.end].partOfSpeech == .coordinator
    }

    /// A definite article and nothing else: *con il treno*.
    func isPlainDefinite(_ chunk: Chunk) -> Bool {
        chunk.determiners.allSatisfy { words[$0].reading.kind == "art def" } && chunk.before.isEmpty
            && chunk.after.isEmpty
            && chunk.complements.isEmpty && chunk.apposed.isEmpty && chunk.numerals.isEmpty
    }

    func isComparativeBefore(_ position: Int?) -> Bool {
        guard let position, position > 0 else { return false }
        let before = chunks[position - 1]
        // "guadagnano il 22% in meno degli uomini"
        if before.kind == .adverb, let term = words[before.head].term, term.words.count == 2, term.words[0] == "in",
            ["più", "meno"].contains(term.words[1]), position > 1, chunks[position - 2].kind == .noun
        {
            return true
        }
        if before.kind == .noun, hasDefiniteArticle(before), isSuperlative(before) { return false }
        let modifiers = before.before + before.after
        if modifiers.contains(where: { $0.adverbs.contains { ["più", "meno"].contains(words[$0].lemma) } }) {
            return true
        }
        if ["più", "meno"].contains(words[before.head].lemma) { return true }
        if position > 1, before.kind == .noun, before.determiners.isEmpty, chunks[position - 2].kind == .adverb,
            ["più", "meno"].contains(words[chunks[position - 2].head].lemma)
        {
            return true
        }
        return ["migliore", "peggiore", "maggiore", "minore", "superiore", "inferiore"].contains(
            words[before.head].lemma) && before.kind == .adjective
    }
}
