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
        if let time = timePreposition(lemma, chunk, kind) { return time }
        if let governed = governedPreposition(lemma, chunk, at: position) { return governed }
        let noun = words[chunk.head]
        if let own = Self.ownPrepositions[lemma + " " + noun.lemma], noun.partOfSpeech == .noun { return own }
        switch lemma {
        case "a": return prepositionA(noun, kind, chunk, at: position)
        case "da": return prepositionDa(noun, kind, chunk, at: position)
        case "in": return prepositionIn(noun, kind, chunk, at: position)
        case "su": return prepositionSu(chunk, at: position)
        case "di": return prepositionDi(chunk, at: position)
        case "tra", "fra": return prepositionTra(chunk, kind)
        case "per": return prepositionPer(noun, kind, chunk)
        case "con":
            return kind == "vehicle" && isPlainDefinite(chunk) && chunk.features.number != .plural ? "by" : "with"
        case "fino": return "until"
        case "oltre": return chunk.numerals.isEmpty && noun.partOfSpeech != .numeral ? "beyond" : "over"
        case "entro": return !chunk.numerals.isEmpty && kind == "time" && dateEnglish(chunk) == nil ? "within" : "by"
        default: return lexicon.functionWord(lemma, .adposition) ?? word.surface
        }
    }

    /// *dei prezzi e dei salari*, *in Italia e in Francia*: English says the preposition once.
    private func repeats(_ lemma: String, at position: Int?) -> Bool {
        guard let position, position >= 2, ["di", "in", "a", "per", "con", "da"].contains(lemma),
            chunks[position - 1].kind == .coordinator,
            ["e", "o"].contains(words[chunks[position - 1].head].lemma), chunks[position - 2].kind == .noun
        else { return false }
        var last = chunks[position - 2]
        if preposition(last) == lemma, last.complements.isEmpty, words[last.preposition ?? 0].term == nil {
            return lemma != "a" && lemma != "da" || !isTimeAdverbial(last)
        }
        guard lemma == "di" else { return false }
        while let inner = last.complements.last { last = inner }
        return preposition(last) == "di" && words[last.preposition ?? 0].term == nil
    }

    /// *fino a* and its like, by what follows.
    private func termPreposition(_ term: Term, _ chunk: Chunk, _ kind: Substring) -> String {
        switch term.words.joined(separator: " ") {
        case "fino a", "sino a":
            if kind == "time" || Numbers.isYear(words[chunk.head].surface) || isClockTime(chunk) { return "until" }
            if words[chunk.head].partOfSpeech == .numeral || !chunk.numerals.isEmpty { return "up to" }
            return kind == "place" ? "to" : term.english
        default: return term.english
        }
    }

    // MARK: Time

    /// Hours, days, parts of the day, years and rates; nil where the phrase is no time.
    private func timePreposition(_ lemma: String, _ chunk: Chunk, _ kind: Substring) -> String? {
        let noun = words[chunk.head]
        if lemma == "a" {
            if noun.partOfSpeech == .numeral, isClockTime(chunk) { return wasFrom(chunk) ? "to" : "at" }
            if isRate(chunk) {
                return ["ora", "minuto", "secondo", "chilo", "litro", "metro", "barile", "oncia"].contains(noun.lemma)
                    ? "per" : "a"
            }
            if isAge(chunk) { return "at the age of" }
            if isDistance(chunk) { return "" }
        }
        if isRelativeTime(chunk), ["a", "in"].contains(lemma) { return "" }
        if lemma == "di",
            ["notte", "giorno", "sera", "mattina", "estate", "inverno", "domenica", "sabato"].contains(noun.lemma),
            chunk.determiners.isEmpty
        {
            return ["notte": "at", "giorno": "by", "estate": "in", "inverno": "in", "domenica": "on", "sabato": "on"][
                noun.lemma] ?? "in the"
        }
        return nil
    }

    /// *a 28 anni* → *at the age of 28*.
    func isAge(_ chunk: Chunk) -> Bool {
        chunk.preposition.map { words[$0].lemma } == "a" && words[chunk.head].lemma == "anno"
            && chunk.numerals.count == 1
            && chunk.determiners.allSatisfy { words[$0].reading.kind == "art def" } && chunk.complements.isEmpty
            && chunk.after.isEmpty
            && chunk.before.isEmpty
    }

    /// *a 20 chilometri da* → *20 kilometers from*.
    private func isDistance(_ chunk: Chunk) -> Bool {
        guard !chunk.numerals.isEmpty, chunk.determiners.isEmpty else { return false }
        return ["chilometro", "km", "metro", "m", "miglio", "passo", "minuto"].contains(words[chunk.head].lemma)
    }

    /// *dalle 8 alle 10*, *dal 1990 al 2000*: whether *da* stands before in the same frame.
    func wasFrom(_ chunk: Chunk) -> Bool {
        words[max(0, chunk.start - 5)..<chunk.start].contains { $0.lemma == "da" && $0.partOfSpeech == .adposition }
    }

    func isClockTime(_ chunk: Chunk) -> Bool {
        let word = words[chunk.head]
        guard word.partOfSpeech == .numeral else { return false }
        if word.surface.contains(":") { return true }
        return chunk.determiners.contains {
            words[$0].reading.kind == "art def" && words[$0].features.gender == .feminine
                && words[$0].features.number == .plural
        }
    }

    // MARK: Government

    /// What the verb, noun or adjective before says of this preposition; `0` means none.
    private func governedPreposition(_ lemma: String, _ chunk: Chunk, at position: Int?) -> String? {
        guard let position else {
            return nestedFrame(lemma, chunk)
        }
        var j = position - 1
        var steps = 0
        while j >= 0, steps < 4 {
            let before = chunks[j]
            switch before.kind {
            case .punctuation, .subordinator, .relative, .coordinator: return nil
            case .adverb: break
            default:
                var last = before
                while let inner = last.complements.last { last = inner }
                let sense = last.sense ?? before.sense
                if let frame = sense?.information.frames[lemma] { return frame == "0" ? "" : frame }
                if before.kind == .adjective || (before.kind == .verb) { return nil }
            }
            j -= 1
            steps += 1
        }
        return nil
    }

    private func nestedFrame(_ lemma: String, _ chunk: Chunk) -> String? {
        func search(_ host: Chunk) -> String? {
            for complement in host.complements {
                if complement.start == chunk.start { return host.sense?.information.frames[lemma] }
                if let found = search(complement) { return found }
            }
            return nil
        }
        for host in chunks where host.start <= chunk.start && chunk.end <= host.end {
            if let frame = search(host) { return frame == "0" ? "" : frame }
            if host.complements.first?.start == chunk.start, isSuperlative(host), isScope(chunk) { return "in" }
        }
        return nil
    }

    /// What a superlative is the most of: *del mondo*, *d'Italia*.
    private func isScope(_ chunk: Chunk) -> Bool {
        let lemma = words[chunk.head].lemma
        if ["mondo", "paese", "storia", "nazione", "continente", "universo", "pianeta"].contains(lemma) { return true }
        return selector.semanticClass(chunk.head) == "place" && chunk.features.number != .plural
    }

    func governingVerb(_ position: Int?) -> String? {
        guard let position else { return nil }
        var j = position - 1
        while j >= 0, position - j < 5 {
            if let verb = chunks[j].verb { return words[verb.main].lemma }
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
    private static let entryVerbs: Set<String> = [
        "entrare", "cadere", "trasformare", "dividere", "tradurre", "immergere", "gettare", "versare", "suddividere",
        "infilare",
        "inserire", "introdurre", "saltare", "precipitare", "convertire", "iniettare", "penetrare", "lanciare",
        "buttare",
        "irrompere", "schiantarsi", "mutare", "scomporre", "tuffare", "scoppiare", "sprofondare", "intrufolarsi",
        "sfociare",
    ]

    // MARK: A

    private func prepositionA(_ noun: Word, _ kind: Substring, _ chunk: Chunk, at position: Int?) -> String {
        let verb = governingVerb(position)
        let isMotion = verb.map { Self.motionVerbs.contains($0) } ?? false
        if Self.months.contains(noun.lemma) { return wasFrom(chunk) ? "to" : "in" }
        if Numbers.isYear(noun.surface) { return "to" }
        if isInstitution(noun) { return isMotion ? "to" : "at" }
        if kind == "place" {
            if noun.term?.isName == true || noun.partOfSpeech == .properNoun { return isMotion ? "to" : "in" }
            return isMotion ? "to" : "at"
        }
        if noun.lemma == "lavoro" { return isMotion ? "to" : "at" }
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
        if let position, let agent = agentPreposition(position) { return agent }
        let verb = governingVerb(position)
        if kind == "time" {
            if fromTo(chunk) { return "from" }
            return chunk.numerals.isEmpty
                && !chunk.determiners.contains { ["molto", "tanto", "qualche", "alcuno"].contains(words[$0].lemma) }
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

    /// *da marzo a giugno*: whether *a* follows.
    private func fromTo(_ chunk: Chunk) -> Bool {
        guard words.indices.contains(chunk.end) else { return false }
        return words[chunk.end].lemma == "a" || words[chunk.end].lemma == "fino a"
    }

    /// *by* after a passive verb or a participle; *of* after those that say what a thing is made of.
    private func agentPreposition(_ position: Int) -> String? {
        var j = position - 1
        while j >= 0, position - j < 4 {
            if let verb = chunks[j].verb, chunks[j].kind == .participle || chunks[j].kind == .verb {
                let lemma = words[verb.main].lemma
                guard chunks[j].kind == .participle || verb.isPassive else { return nil }
                if Self.sourceVerbs.contains(lemma) { return nil }
                return ["comporre", "costituire", "formare"].contains(lemma) ? "of" : "by"
            }
            if chunks[j].kind == .noun, let last = chunks[j].after.last,
                words[last.head].features.form == .pastParticiple
            {
                return Self.sourceVerbs.contains(words[last.head].lemma) ? nil : "by"
            }
            if chunks[j].kind == .punctuation || chunks[j].kind == .subordinator { return nil }
            j -= 1
        }
        return nil
    }

    private static let sourceVerbs: Set<String> = [
        "escludere", "separare", "derivare", "trarre", "ottenere", "ricavare", "estrarre", "liberare", "allontanare",
        "rimuovere", "distanziare", "evacuare", "espellere", "isolare", "prelevare", "nascere", "venire", "provenire",
        "proteggere", "dividere", "tradurre", "copiare", "importare", "adattare", "distaccare",
    ]

    // MARK: In, su

    private func prepositionIn(_ noun: Word, _ kind: Substring, _ chunk: Chunk, at position: Int?) -> String {
        if kind == "vehicle", chunk.determiners.isEmpty, chunk.before.isEmpty { return "by" }
        let verb = governingVerb(position) ?? ""
        if Self.entryVerbs.contains(verb), kind != "time" { return "into" }
        if kind == "place", Self.motionVerbs.contains(verb) { return verb == "arrivare" ? "in" : "to" }
        if ["giorno", "giornata", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"]
            .contains(noun.lemma)
        {
            return "on"
        }
        return "in"
    }

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

    // MARK: Di, tra, per

    private func prepositionDi(_ chunk: Chunk, at position: Int?) -> String {
        isComparativeBefore(position) ? "than" : "of"
    }

    private func prepositionTra(_ chunk: Chunk, _ kind: Substring) -> String {
        if kind == "time", !chunk.numerals.isEmpty, !coordinatorFollows(chunk) { return "in" }
        return chunk.features.number == .plural && chunk.numerals.isEmpty && !coordinatorFollows(chunk)
            && words[chunk.head].partOfSpeech != .pronoun ? "among" : "between"
    }

    private func prepositionPer(_ noun: Word, _ kind: Substring, _ chunk: Chunk) -> String {
        if isAllTime(chunk) { return "" }
        if kind == "time", chunk.determiners.contains(where: { words[$0].lemma == "tutto" }) { return "throughout" }
        if chunk.determiners.isEmpty, ["persona", "abitante", "famiglia", "capite"].contains(noun.lemma),
            chunk.features.number != .plural
        {
            return "per"
        }
        return "for"
    }

    private func coordinatorFollows(_ chunk: Chunk) -> Bool {
        words.indices.contains(chunk.end) && words[chunk.end].partOfSpeech == .coordinator
    }

    /// A definite article and nothing else: *con il treno*.
    func isPlainDefinite(_ chunk: Chunk) -> Bool {
        chunk.determiners.allSatisfy { words[$0].reading.kind == "art def" } && chunk.before.isEmpty
            && chunk.after.isEmpty
            && chunk.complements.isEmpty && chunk.apposed.isEmpty && chunk.numerals.isEmpty
    }

    private func isComparativeBefore(_ position: Int?) -> Bool {
        guard let position, position > 0 else { return false }
        let before = chunks[position - 1]
        let modifiers = before.before + before.after
        if modifiers.contains(where: { $0.adverbs.contains { ["più", "meno"].contains(words[$0].lemma) } }) {
            return true
        }
        if ["più", "meno"].contains(words[before.head].lemma) { return true }
        return ["migliore", "peggiore", "maggiore", "minore", "superiore", "inferiore"].contains(
            words[before.head].lemma) && before.kind == .adjective
    }

    /// Nouns whose English takes a preposition of its own.
    private static let ownPrepositions: [String: String] = [
        "a mondo": "in", "a governo": "in", "a potere": "in", "a telefono": "on", "a cellulare": "on",
        "a televisione": "on",
        "a tv": "on", "a radio": "on", "a sole": "in", "a buio": "in", "a freddo": "in", "a ombra": "in",
        "a centro": "in",
        "a confine": "on", "a interno": "inside", "a posto": "in", "a piano": "on", "a livello": "at", "a prezzo": "at",
        "a costo": "at", "a velocità": "at", "a ritmo": "at", "a temperatura": "at", "a altezza": "at",
        "a tavolo": "at",
        "a tavola": "at", "a volante": "at", "a proprietario": "to", "a capo": "at", "a margine": "on",
        "a distanza": "at", "a profondità": "at", "a tasso": "at", "a prigione": "in", "a margini": "on",
        "a lato": "on",
        "a sinistra": "on", "a destra": "on", "a estremità": "at", "a inizio": "at", "a fine": "at", "a vertice": "at",
        "in isola": "on", "in spiaggia": "on", "in strada": "on", "in pagina": "on", "in pianeta": "on",
        "in lato": "on",
        "in sito": "on", "in piattaforma": "on", "in schermo": "on", "in lista": "on", "in elenco": "on",
        "in televisione": "on",
        "in tv": "on", "in treno": "on", "in occasione": "on", "in fattoria": "on", "in notte": "on",
        "in autobus": "on",
        "in menu": "on", "in agenda": "on", "in costa": "on", "in nave": "on", "in tavola": "on", "in stazione": "at",
        "in aeroporto": "at", "in università": "at", "in fase": "in", "in momento": "at", "in conferenza": "at",
        "in riunione": "at", "in punto": "at", "su media": "in", "su giornale": "in", "su stampa": "in",
        "su treno": "on",
        "per strada": "on", "per telefono": "by", "per posta": "by", "per mano": "by", "per motivo": "for",
        "per errore": "by",
        "per caso": "by", "per mare": "by", "per terra": "on", "per scherzo": "as", "per nome": "by",
        "per paura": "out of",
        "con voce": "in", "con tono": "in", "con modo": "in", "con facilità": "with", "con anticipo": "in",
        "sotto pioggia": "in", "sotto sole": "in", "sotto forma": "in", "sotto controllo": "under",
        "su piano": "on", "su misura": "to", "in cima": "on",
    ]
}
