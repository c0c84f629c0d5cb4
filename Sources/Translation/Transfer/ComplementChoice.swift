import Lexicon

/// Chooses between *of*, *'s* and a noun compound for an Italian complement with *di*.
///
/// Sees: *la casa di Marco*, *il prezzo del petrolio*, *la fine della guerra*. Writes: *Marco's house*, *the oil price*,
/// *the end of the war*.
extension SentenceTransfer {
    /// Whether the noun says *di* with a preposition other than *of*: then neither *'s* nor a compound stands for it.
    func governsDi(_ chunk: Chunk) -> Bool {
        chunk.sense?.information.frames["di"].map { $0 != "of" } ?? false
    }

    /// How a complement stands in English.
    enum ComplementForm { case compound, genitive, of }

    func complementForm(_ complement: Chunk, of chunk: Chunk) -> ComplementForm {
        if isCompound(complement, of: chunk) { return .compound }
        return isGenitive(complement, of: chunk) ? .genitive : .of
    }

    /// *Marco's*, *the president's*, *yesterday's*, where English says so.
    mutating func genitive(_ chunk: Chunk) -> [EnglishWord]? {
        guard let complement = chunk.complements.first, chunk.complements.count == 1,
            complementForm(complement, of: chunk) == .genitive
        else { return nil }
        var owner = complement
        owner.preposition = nil
        owner.start += 1
        var words = renderNoun(owner, at: nil, withPreposition: false)
        guard let last = words.indices.last else { return nil }
        words[last].text += words[last].text.hasSuffix("s") && isEnglishPlural(owner) ? "'" : "'s"
        return words
    }

    /// The nouns before the head of a compound.
    mutating func compoundModifiers(_ chunk: Chunk) -> [EnglishWord] {
        guard let complement = chunk.complements.first, isCompound(complement, of: chunk) else { return [] }
        if isMeasure(complement, of: chunk) { return text(measureEnglish(complement, of: chunk)) }
        if isTimetabled(complement, of: chunk) { return text(clockEnglish(complement) ?? "") }
        if words[complement.head].partOfSpeech == .properNoun {
            return nameEnglish(words[complement.head]).filter { $0.text != "the" }
        }
        guard let sense = complement.sense else { return [] }
        var english = sense.english.hasPrefix("the ") ? String(sense.english.dropFirst(4)) : sense.english
        if speech.compounds.contains(complement.head) { english = Self.qualifier(english) }
        return complementAdjectives(complement) + compoundModifiers(complement) + text(english)
    }

    /// Complements that follow their noun, with *of* or what the noun governs.
    func complementsAfter(_ chunk: Chunk) -> [Chunk] {
        chunk.complements.filter { complementForm($0, of: chunk) == .of }
    }

    // MARK: 's

    func isGenitive(_ complement: Chunk, of chunk: Chunk) -> Bool {
        let owner = words[complement.head]
        if Self.dayAdverbs.contains(owner.lemma) || isRelativeDay(owner), owner.partOfSpeech == .adverb { return true }
        guard hasDefiniteArticle(chunk), !chunk.determiners.contains(where: { words[$0].term != nil }),
            chunk.features.number == .plural || !chunk.determiners.contains(where: { words[$0].lemma == "tutto" }),
            chunk.numerals.isEmpty, preposition(complement) == "di", chunk.apposed.isEmpty,
            words[chunk.head].partOfSpeech == .noun, !governsDi(chunk),
            !Self.ofNouns.contains(words[chunk.head].lemma), !continuesWithDi(chunk), isShort(complement),
            !relativeFollowsPhrase(chunk), !appositionFollows(complement), !participleFollows(chunk, complement),
            !chunk.before.contains(where: { words[$0.head].lemma == "stesso" })
        else { return false }
        let host = selector.semanticClass(chunk.head)
        if isDayOfWeek(complement) { return host != "time" && host != "place" && !isPossessedByWord(chunk) }
        if !kinshipOrPerson(owner), Self.objectNouns.contains(words[chunk.head].lemma) { return false }
        if owner.partOfSpeech == .properNoun { return isGenitiveName(complement, of: chunk, host: host) }
        guard owner.partOfSpeech == .noun, complement.numerals.isEmpty, isDefinite(complement) else { return false }
        if isRelativeTime(complement)
            || complement.determiners.contains(where: { words[$0].lemma == "questo" })
                && selector.semanticClass(complement.head) == "time"
        {
            return true
        }
        switch complement.sense?.information.semanticClass ?? "" {
        case "person": return host != "place" && host != "person" || Self.kinship.contains(words[chunk.head].lemma)
        case "group" where complement.apposed.isEmpty && Self.actsOfGroups.contains(words[chunk.head].lemma):
            return true
        default: break
        }
        if ["paese", "città", "mondo", "nazione"].contains(owner.lemma), isSuperlative(chunk) { return true }
        return Self.lands.contains(owner.lemma) && complement.features.number != .plural
            && (Self.actsOfGroups.contains(words[chunk.head].lemma)
                || Self.featuresOfLands.contains(words[chunk.head].lemma))
    }

    /// *l'attentato di martedì*, *le elezioni di domenica scorsa*, *la riunione di lunedì mattina*
    func isDayOfWeek(_ complement: Chunk) -> Bool {
        Self.weekdays.contains(words[complement.head].lemma) && words[complement.head].term == nil
            && complement.determiners.isEmpty && complement.before.isEmpty && complement.numerals.isEmpty
            && complement.complements.isEmpty
            && complement.after.allSatisfy { ["scorso", "prossimo"].contains(words[$0.head].lemma) }
    }

    private func isGenitiveName(_ complement: Chunk, of chunk: Chunk, host: Substring) -> Bool {
        let owner = words[complement.head]
        guard complement.before.isEmpty, complement.after.isEmpty,
            !["università", "politecnico", "repubblica", "regno"].contains(words[chunk.head].lemma)
        else { return false }
        if let term = owner.term, term.isName {
            if term.english.hasPrefix("the ") || isMassName(term) { return false }
            switch SenseSelector.classOfName(term.information) {
            case "person": return true
            case "place", "group": return host != "place" && host != "person" && host != "time"
            default: return false
            }
        }
        // "gli inquilini di Lockwood Gardens"
        if host == "person", let last = complement.apposed.last, words[last].surface.hasSuffix("s") { return false }
        let isOwnable = host != "place" || Self.ownedPlaces.contains(words[chunk.head].lemma)
        return isOwnable && host != "group" && owner.kind == .word && complement.determiners.isEmpty
    }

    private func isDefinite(_ chunk: Chunk) -> Bool {
        !chunk.determiners.isEmpty
            && chunk.determiners.allSatisfy {
                ["art def", ""].contains(words[$0].reading.kind) || words[$0].reading.kind.hasPrefix("poss")
                    || ["questo", "quello"].contains(words[$0].lemma)
            }
    }

    /// A noun with at most one adjective, and no complement but a compound.
    private func isShort(_ chunk: Chunk) -> Bool {
        chunk.before.count + chunk.after.count + chunk.apposed.count <= 2
            && chunk.complements.allSatisfy {
                complementForm($0, of: chunk) == .compound && !isGroupCompound($0, of: chunk)
            }
    }

    func isSuperlative(_ chunk: Chunk) -> Bool {
        (chunk.before + chunk.after).contains {
            $0.adverbs.contains { ["più", "meno"].contains(words[$0].lemma) }
                || ["migliore", "peggiore", "maggiore", "minore", "miglior", "peggior", "maggior", "minor"].contains(
                    words[$0.head].lemma)
        }
    }

    /// *dei prezzi e dei salari*: a second complement follows, so that both stay with *of*.
    func continuesWithDi(_ chunk: Chunk) -> Bool {
        guard words.indices.contains(chunk.end + 1), words[chunk.end].partOfSpeech == .coordinator else { return false }
        let next = words[chunk.end + 1]
        return next.partOfSpeech == .adposition && next.lemma == "di" || next.partOfSpeech == .properNoun
            || next.reading.kind.hasPrefix("poss")
    }

    /// *la fuga di Bellini, il broker…*: what explains the owner must stand beside it.
    private func appositionFollows(_ complement: Chunk) -> Bool {
        let end = complement.end
        guard words[complement.head].partOfSpeech == .properNoun, words.indices.contains(end + 2),
            words[end].surface == ",", words[end + 1].reading.kind.hasPrefix("art")
        else { return false }
        return words[(end + 2)...].prefix(2).contains { $0.partOfSpeech == .noun && isPersonNoun($0) }
    }

    /// *la madre della neonata lasciata su una panca*: what happened to the owner must stand beside it.
    private func participleFollows(_ chunk: Chunk, _ complement: Chunk) -> Bool {
        guard words.indices.contains(complement.end + 1), words[complement.head].partOfSpeech == .noun else {
            return false
        }
        let next = words[complement.end]
        return next.isVerbal && next.features.form == .pastParticiple && next.features.agrees(with: complement.features)
            && !words[..<complement.end].suffix(complement.end - chunk.start).contains { $0.isVerbal }
            && ![.punctuation, .auxiliary, .verb].contains(words[complement.end + 1].partOfSpeech)
    }

    private func isPersonNoun(_ word: Word) -> Bool {
        selector.senses(word).first?.information.semanticClass == "person"
    }

    func relativeFollowsPhrase(_ chunk: Chunk) -> Bool {
        words.indices.contains(chunk.end) && words[chunk.end].reading.kind.hasPrefix("rel")
    }

    private static let ownedPlaces: Set<String> = [
        "casa", "appartamento", "stanza", "camera", "ufficio", "villa", "giardino", "fattoria", "negozio", "macchina",
    ]
    private static let lands: Set<String> = [
        "luna", "terra", "pianeta", "paese", "città", "nazione", "regione", "stato", "azienda", "società", "squadra",
        "mondo",
        "sole", "isola", "continente", "universo",
    ]
    private static let featuresOfLands: Set<String> = [
        "superficie", "popolazione", "abitante", "cittadino", "capitale", "confine", "risorsa", "atmosfera", "orbita",
        "clima", "cultura", "tradizione", "bellezza", "indipendenza", "esercito", "parlamento", "bandiera",
    ]

    private func kinshipOrPerson(_ word: Word) -> Bool { word.partOfSpeech == .noun }

    /// Nouns of action whose *di* is what undergoes it.
    private static let objectNouns: Set<String> = [
        "invasione", "occupazione", "conquista", "liberazione", "bombardamento", "attacco", "distruzione", "difesa",
        "creazione", "fondazione", "nascita", "unificazione", "colonizzazione", "esplorazione", "scoperta", "visita",
        "caduta", "bandiera", "mappa", "immagine", "fotografia", "foto", "ingresso", "adesione", "chiusura", "apertura",
        "costituzione", "elezione", "formazione", "gestione", "scioglimento", "sostegno", "critica", "sviluppo",
    ]

    static let kinship: Set<String> = [
        "padre", "madre", "figlio", "figlia", "fratello", "sorella", "moglie", "marito", "nonno", "nonna", "zio", "zia",
        "cugino", "cugina", "nipote", "amico", "amica", "fidanzato", "fidanzata", "compagno", "compagna", "papà",
        "mamma",
        "genitore", "collega", "vicino", "capo", "avvocato", "medico", "suocero", "suocera", "cognato", "cognata",
    ]

    /// What a government, company or team does or has, said with *'s*.
    private static let actsOfGroups: Set<String> = [
        "decisione", "proposta", "annuncio", "dichiarazione", "risposta", "richiesta", "accusa", "scelta", "posizione",
        "opinione", "politica", "programma", "piano", "strategia", "voto", "lavoro", "ruolo", "attività", "azione",
        "discorso", "parola", "economia", "sito", "sede", "nome", "offerta", "promessa", "impegno", "intenzione",
        "tentativo", "sforzo", "rapporto", "relazione", "rappresentante", "portavoce", "leader", "presidente",
        "direttore",
        "vittoria", "sconfitta", "successo", "fallimento", "bilancio", "debito", "profitto", "vendita", "prodotto",
        "leggi", "obiettivo", "interesse", "popolarità", "futuro", "storia", "risultato", "prestazione", "capacità",
        "responsabilità", "potere", "forza", "approccio", "atteggiamento", "reazione", "critica", "minaccia",
        "avvertimento",
    ]

    /// Nouns whose *di* is *of* even before a bare noun: measures, kinds, groups, lacks.
    static let ofNouns: Set<String> = [
        "gruppo", "serie", "numero", "parte", "quantità", "tipo", "sorta", "specie", "mancanza", "paio", "milione",
        "miliardo", "migliaio", "centinaio", "decina", "forma", "senso", "segno", "grado", "insieme", "atto", "caso",
        "periodo", "stato", "assenza", "presenza", "perdita", "metà", "terzo", "quarto", "anno", "mese", "giorno",
        "settimana", "ora", "minuto", "fine", "inizio", "età", "causa", "vittima", "chilo", "litro", "tonnellata",
        "metro", "bicchiere", "bottiglia", "tazza", "pezzo", "fetta", "mucchio", "città", "isola", "nome", "titolo",
        "mezzo", "base", "punto", "possibilità", "rischio", "pericolo", "bisogno", "dottore", "capo", "articolo",
        "combinazione", "varietà", "elenco", "lista", "maggioranza", "minoranza", "frazione", "questione", "coppia",
        "dozzina", "fila", "ondata", "raffica", "collezione", "miscela", "miscuglio", "blocco", "strato", "goccia",
        "granello", "opportunità", "occasione", "necessità", "modo", "maniera", "esempio", "oggetto", "data", "stile",
        "ragione", "motivo", "idea", "concetto", "sensazione", "sentimento", "paura", "speranza", "desiderio",
        "diritto", "momento", "attimo", "eccesso", "dose", "porzione", "volume", "raggio", "chilometro",
        "chilogrammo", "grammo", "secolo", "termine", "resto", "totale", "somma", "media", "percentuale", "valore",
        "dimensione", "tentativo", "nord", "sud", "est", "ovest", "cima", "lato", "bordo", "interno", "esterno",
        "corso", "seguito", "stagione", "regno", "repubblica", "membro", "uso", "reato", "accusa", "sospetto",
        "condizione", "crimine", "mondo", "popolo", "centimetro", "generazione", "scatola", "sacco", "barile",
        "ettaro", "miglio", "sacchetto", "cesto",
    ]
}
