import Lexicon

/// Puts a name before or after the noun that says what it names, as English does.
///
/// Sees: *il fiume Mystic*, *la missione Apollo*, *il lago Trasimeno*, *l'uragano Katrina*. Writes: *the Mystic River*,
/// *the Apollo mission*, *Lake Trasimeno*, *Hurricane Katrina*.
enum NameOrder {
    /// Nouns that follow the name of what they are.
    private static let following: Set<String> = [
        "missione", "programma", "progetto", "caso", "legge", "decreto", "governo", "gruppo", "famiglia", "marchio",
        "modello", "virus", "sistema", "inchiesta", "scandalo", "emendamento", "piano", "amministrazione", "presidenza",
        "clan", "quartiere", "distretto", "telescopio", "satellite", "sonda", "razzo", "agenzia", "catena",
        "stabilimento", "fabbrica", "raffineria", "campagna", "serie", "saga", "torneo", "gasdotto", "vaccino",
        "variante", "app", "piattaforma", "browser", "software", "console", "processore", "accordo", "protocollo",
        "fiume", "ponte", "stadio", "aeroporto", "premio", "fondazione", "teatro", "museo", "parco", "palazzo",
        "periodo", "dinastia", "era", "costa", "comitato", "commissione", "dottrina", "riforma", "delegazione",
        "metodo",
        "effetto", "sindrome", "rapporto", "giunta", "gabinetto", "banda", "cosca", "processo", "affare", "manovra",
        "proposta", "teorema", "test", "indice",
    ]
    /// Those that are part of the name and take a capital.
    private static let capitalized: Set<String> = [
        "fiume", "ponte", "stadio", "aeroporto", "premio", "fondazione", "teatro", "museo", "parco", "palazzo",
    ]
    /// Nouns that follow their year: *the 2015 season*.
    private static let yearly: Set<String> = [
        "stagione", "campionato", "edizione", "annata", "bilancio", "finanziaria", "classifica", "vendemmia",
        "raccolto",
        "censimento", "calendario", "rapporto",
    ]
    static func followsYear(_ lemma: String) -> Bool { yearly.contains(lemma) }
    /// Nouns that precede the name, without an article.
    private static let preceding: [String: String] = [
        "lago": "Lake", "monte": "Mount", "uragano": "Hurricane", "tifone": "Typhoon", "operazione": "Operation",
        "ciclone": "Cyclone", "capo": "Cape",
    ]

    /// People of a company or team, named by it: *i dipendenti Microsoft*, *the Microsoft employees*.
    private static let members: Set<String> = [
        "dipendente", "lavoratore", "operaio", "tifoso", "azionista", "cliente", "utente", "dirigente", "manager",
        "impiegato", "abbonato", "giocatore", "prodotto", "negozio", "supermercato", "azione",
    ]
    static func belongs(_ lemma: String) -> Bool { members.contains(lemma) }

    static func follows(_ lemma: String) -> Bool { following.contains(lemma) }
    static func isPartOfName(_ lemma: String) -> Bool { capitalized.contains(lemma) }
    static func title(_ lemma: String) -> String? { preceding[lemma] }
}

extension SentenceTransfer {
    /// Whether the phrase is a noun with the name of a thing or place after it.
    func isNamedThing(_ chunk: Chunk) -> Bool {
        guard words[chunk.head].partOfSpeech == .noun, !chunk.apposed.isEmpty,
            words[chunk.head].term.map({ Self.namedGroups.contains($0.words.joined(separator: " ")) }) ?? true,
            chunk.features.number != .plural, chunk.after.isEmpty
        else { return false }
        return chunk.apposed.allSatisfy { words[$0].partOfSpeech == .properNoun || words[$0].partOfSpeech == .symbol }
    }

    /// *Lake*, *Mount* before the name; nil where the noun is rendered as other nouns are.
    func namePrefix(_ chunk: Chunk) -> String? {
        guard isNamedThing(chunk), let title = NameOrder.title(words[chunk.head].lemma) else { return nil }
        // The English name may have the word already: *Trasimeno* is *Lake Trasimeno*.
        let name = words[chunk.apposed[0]].term?.english ?? ""
        return name.contains(title) ? "" : title
    }

    /// Expressions that follow their name: *the Fidesz parliamentary group*.
    private static let namedGroups: Set<String> = [
        "gruppo parlamentare", "gruppo terroristico", "gruppo armato", "gruppo ribelle", "gruppo industriale",
        "gruppo bancario", "gruppo editoriale", "gruppo militante", "sistema operativo", "catena di supermercati",
        "gruppo musicale", "rete televisiva", "emittente televisiva", "proposta di legge", "disegno di legge",
    ]
    private static let eras: Set<String> = ["periodo", "dinastia", "era", "costa"]

    /// *la stagione 2015*
    func isBehindYear(_ chunk: Chunk) -> Bool {
        chunk.apposed.count == 1 && Numbers.isYear(words[chunk.apposed[0]].surface) && words[chunk.head].term == nil
            && NameOrder.followsYear(words[chunk.head].lemma) && chunk.features.number != .plural
    }

    func isBehindName(_ chunk: Chunk) -> Bool {
        if isOfCompany(chunk) || isOfNetwork(chunk) || isRoute(chunk) { return true }
        return isNamedThing(chunk) && (NameOrder.follows(words[chunk.head].lemma) || words[chunk.head].term != nil)
            && (Self.eras.contains(words[chunk.head].lemma) || words[chunk.head].lemma == "indice"
                || chunk.apposed.allSatisfy { words[$0].term?.english.hasPrefix("the ") != true })
    }

    /// *il volo Roma-New York*
    private func isRoute(_ chunk: Chunk) -> Bool {
        isNamedThing(chunk)
            && ["volo", "tratta", "treno", "linea", "autostrada", "asse", "rotta", "collegamento", "tappa", "partita"]
                .contains(words[chunk.head].lemma)
            && chunk.apposed.contains { words[$0].surface.contains("-") }
    }

    /// *l'indirizzo Internet*
    private func isOfNetwork(_ chunk: Chunk) -> Bool {
        chunk.apposed.count == 1 && chunk.after.isEmpty && words[chunk.head].partOfSpeech == .noun
            && ["internet", "web"].contains(words[chunk.apposed[0]].surface.lowercased())
    }

    /// *i dipendenti Microsoft*: a plural and one name, which no first name opens.
    private func isOfCompany(_ chunk: Chunk) -> Bool {
        guard words[chunk.head].partOfSpeech == .noun, words[chunk.head].term == nil, chunk.features.number == .plural,
            chunk.after.isEmpty, chunk.complements.isEmpty, chunk.apposed.count == 1,
            NameOrder.belongs(words[chunk.head].lemma)
        else { return false }
        let name = words[chunk.apposed[0]]
        guard name.partOfSpeech == .properNoun, let term = name.term else { return name.partOfSpeech == .properNoun }
        return SenseSelector.classOfName(term.information) != "person" && !term.english.hasPrefix("the ")
    }
}
