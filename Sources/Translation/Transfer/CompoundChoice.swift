import Lexicon

/// Decides which complements with *di* stand before their noun.
///
/// Sees: *il centro di ricerca*, *il mercato dell'energia*, *la stazione di Milano*, *la regione del Punjab*. Writes: *the
/// research center*, *the energy market*, *the Milan station*, *the Punjab region*.
extension SentenceTransfer {
    /// *centro di ricerca* → *research center*, *il mercato dell'energia* → *the energy market*.
    func isCompound(_ complement: Chunk, of chunk: Chunk) -> Bool {
        if isMeasure(complement, of: chunk) || speech.compounds.contains(complement.head) { return true }
        if isDayOfWeek(complement), isGenitive(complement, of: chunk) { return false }
        if isPartOfRoom(complement, of: chunk) { return true }
        if isTimetabled(complement, of: chunk) || isGroupCompound(complement, of: chunk) { return true }
        guard ["di", "da"].contains(preposition(complement) ?? ""), complement.numerals.isEmpty,
            complement.before.isEmpty,
            complement.after.isEmpty || isModifiedCompound(complement, of: chunk), complement.apposed.isEmpty,
            words[chunk.head].partOfSpeech == .noun, chunk.apposed.isEmpty,
            chunk.sense?.information.frames["di"] == nil, chunk.sense?.english.contains(" of ") != true
        else { return false }
        let word = words[complement.head]
        // "tre milioni di euro di riscatto": money has its purpose behind it.
        if chunk.sense?.information.semanticClass == "money", chunk.holdsAmount(in: words),
            words[chunk.head].lemma != "centesimo"
        {
            return false
        }
        if preposition(complement) == "da" { return complement.sense != nil }
        if isJoined(complement) { return false }
        if word.partOfSpeech == .properNoun { return isPlaceCompound(complement, of: chunk) }
        guard word.partOfSpeech == .noun, let sense = complement.sense, sense.english.split(separator: " ").count <= 2,
            !sense.english.contains(" of "), !continuesWithDi(chunk)
        else { return false }
        if words[chunk.head].lemma == "prezzo", chunk.features.number != .plural { return false }
        if complement.determiners.isEmpty { return isBareCompound(complement, sense, of: chunk) }
        return isGenericCompound(complement, sense, of: chunk)
    }

    /// *un festival di arti e scienze*: a bare noun is joined to the complement.
    private func isJoined(_ complement: Chunk) -> Bool {
        guard complement.determiners.isEmpty, words.indices.contains(complement.end + 1),
            ["e", "ed", "o"].contains(words[complement.end].form)
        else { return false }
        let next = words[complement.end + 1]
        return next.partOfSpeech == .noun && next.features.number == complement.features.number
    }

    /// *il mercato della telefonia mobile*: one plain adjective may come along.
    private func isModifiedCompound(_ complement: Chunk, of chunk: Chunk) -> Bool {
        complement.after.count == 1 && chunk.before.isEmpty && chunk.after.isEmpty
            && complement.after[0].adverbs.isEmpty && hasDefiniteArticle(complement)
            && complement.sense?.information.flags.contains("u") == true
            && Self.compoundHeads.contains(words[chunk.head].lemma)
            && words[complement.after[0].head].partOfSpeech == .adjective
    }

    private func isBareCompound(_ complement: Chunk, _ sense: Sense, of chunk: Chunk) -> Bool {
        guard !Self.ofNouns.contains(words[chunk.head].lemma),
            complement.complements.allSatisfy({ isCompound($0, of: complement) })
        else { return false }
        let host = chunk.sense?.information.semanticClass ?? ""
        // "una notte di voti": a time is filled with what happens, not named after it.
        if host == "time", complement.features.number == .plural || chunk.holdsAmount(in: words) { return false }
        if ["persona", "uomo", "donna", "gente", "ragazzo", "ragazza"].contains(words[chunk.head].lemma) {
            return false
        }
        if sense.information.semanticClass == "person" {
            return host != "person" && complement.features.number != .plural
        }
        return !(host == "group" && complement.features.number == .plural)
    }

    private func isGenericCompound(_ complement: Chunk, _ sense: Sense, of chunk: Chunk) -> Bool {
        guard complement.complements.isEmpty,
            Self.compoundHeads.contains(words[chunk.head].lemma) || isOfAction(chunk),
            complement.determiners.count == 1,
            hasDefiniteArticle(complement), !relativeFollowsPhrase(chunk)
        else { return false }
        let flags = sense.information.flags
        switch sense.information.semanticClass {
        case "person" where complement.features.number == .plural:
            return ["gruppo", "associazione", "comitato"].contains(words[chunk.head].lemma)
        case "person", "place", "time", "event": return false
        case "group":
            return ["agente", "ufficiale", "membro", "dirigente", "funzionario"].contains(words[chunk.head].lemma)
        default:
            return flags.contains("u") || complement.features.number == .plural
                || Self.kindNouns.contains(words[complement.head].lemma)
        }
    }

    /// *la polizia di Milano* → *the Milan police*.
    private func isPlaceCompound(_ complement: Chunk, of chunk: Chunk) -> Bool {
        if Self.landNouns.contains(words[chunk.head].lemma), complement.complements.isEmpty, !continuesWithDi(chunk),
            chunk.numerals.isEmpty
        {
            return words[complement.head].term.map { SenseSelector.classOfName($0.information) != "person" } ?? true
        }
        guard let term = words[complement.head].term, term.isName,
            SenseSelector.classOfName(term.information) == "place",
            complement.determiners.isEmpty, !continuesWithDi(chunk), !isSuperlative(chunk)
        else { return false }
        return [
            "polizia", "aeroporto", "università", "stazione", "procura", "borsa", "stadio", "metropolitana", "zoo",
            "maratona",
            "questura", "tribunale", "accordo", "vertice", "summit", "convenzione", "fiera", "salone", "protocollo",
            "conferenza", "mondiale", "derby", "circuito", "autodromo", "ippodromo", "raffineria", "stabilimento",
        ].contains(words[chunk.head].lemma)
    }

    /// *il tavolo della cucina*, *la porta della camera da letto*: what every such room has.
    private func isPartOfRoom(_ complement: Chunk, of chunk: Chunk) -> Bool {
        preposition(complement) == "di" && complement.end == complement.head + 1
            && complement.features.number == .singular && hasDefiniteArticle(complement)
            && complement.complements.isEmpty && chunk.complements.count == 1 && chunk.apposed.isEmpty
            && words[chunk.head].partOfSpeech == .noun && Self.partsOfRooms.contains(words[chunk.head].lemma)
            && Self.rooms.contains(words[complement.head].lemma)
    }

    private static let partsOfRooms: Set<String> = [
        "porta", "finestra", "tavolo", "pavimento", "parete", "muro", "soffitto", "luce", "lampada", "armadio", "sedia",
        "specchio", "lavandino", "finestrino", "portiera",
    ]
    private static let rooms: Set<String> = [
        "cucina", "camera", "camera da letto", "bagno", "soggiorno", "salotto", "garage", "ufficio", "cantina",
        "macchina", "auto", "sala da pranzo", "classe", "casa",
    ]

    /// *il sistema di gestione dei rifiuti*: an expression whose last noun is what is done to something.
    private func isOfAction(_ chunk: Chunk) -> Bool {
        guard let term = words[chunk.head].term, term.words.count == 3, term.words[1] == "di",
            term.english.contains(" ")
        else { return false }
        return Self.actions.contains(term.words[2])
            || ["zione", "sione", "mento", "aggio"].contains(where: term.words[2].hasSuffix)
    }

    private static let actions: Set<String> = [
        "gestione", "controllo", "raccolta", "vendita", "ricerca", "cura", "difesa", "tutela", "scambio", "acquisto",
        "consegna", "analisi", "sviluppo", "recupero",
    ]

    /// Kinds of land that follow their name: *the Punjab region*.
    private static let landNouns: Set<String> = [
        "regione", "distretto", "contea", "penisola", "area", "zona", "valle", "deserto",
    ]

    /// Singular countables that name a kind when they follow one of `compoundHeads`.
    private static let kindNouns: Set<String> = [
        "petrolio", "gas", "euro", "autobus", "treno", "aereo", "metropolitana", "cinema", "teatro", "museo", "dollaro",
        "auto", "automobile", "casa", "clima", "ambiente", "energia", "turismo",
        "lavoro", "computer", "droga", "bilancio", "vino", "pesce", "carbone", "acqua", "aria", "mare", "acciaio",
        "oro",
    ]

    /// Nouns that take what they are about before them in English.
    private static let compoundHeads: Set<String> = [
        "mercato", "biglietto", "fermata", "orario", "prezzo", "politica", "settore", "industria", "ministro",
        "ministero", "crisi", "livello",
        "programma",
        "sistema", "conferenza", "campagna", "commissione", "servizio", "processo", "produzione", "vendita",
        "costo", "aumento", "riduzione", "calo", "tasso", "cambiamento", "riforma", "rete", "giocatore", "esperto",
        "fondo",
        "consumo", "commercio", "traffico", "domanda", "offerta", "fornitura", "controllo", "test", "norma",
        "dipartimento",
        "direttore", "segretario", "responsabile", "agente", "dato", "qualità", "gestione", "taglio", "quota",
        "condizione",
        "trattamento", "sicurezza", "risorsa", "fornitore", "produttore", "consumatore", "venditore", "azienda",
        "compagnia",
        "tecnologia", "ricerca", "progetto", "piano", "regola", "regolamento", "questione", "problema", "temperatura",
        "punteggio", "mappa", "mappatura", "requisito", "chiave", "finestrino", "porta", "stagione", "campo",
        "operatore",
        "abbonato", "esportazione", "importazione", "trasporto", "raccolta", "protezione", "tassa", "imposta",
        "ufficiale", "membro",
        "gruppo", "associazione", "comitato", "dirigente", "funzionario", "emissione", "rifiuto", "centro",
        "statistica", "indice", "analista",
    ]
}
