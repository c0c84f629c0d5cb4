import Lexicon

/// Says an organization's name or an hour before the noun that belongs to it.
///
/// Sees: *un volo della Lufthansa*, *gli esperti della NASA*, *la crescita del PIL*, *il treno delle 7.30*. Writes: *a
/// Lufthansa flight*, *NASA experts*, *GDP growth*, *the 7:30 a.m. train*.
extension SentenceTransfer {
    func isGroupCompound(_ complement: Chunk, of chunk: Chunk) -> Bool {
        let host = words[chunk.head]
        let name = words[complement.head]
        guard preposition(complement) == "di", name.partOfSpeech == .properNoun, host.partOfSpeech == .noun,
            complement.end == complement.head + 1, complement.numerals.isEmpty, complement.complements.isEmpty,
            complement.before.isEmpty, chunk.complements.count == 1, chunk.apposed.isEmpty, !continuesWithDi(chunk),
            chunk.sense?.english.contains(" of ") != true
        else { return false }
        if let term = name.term {
            guard SenseSelector.classOfName(term.information) == "group" else { return false }
            if isMassName(term) || term.english == "the Internet" { return Self.heldByMass.contains(host.lemma) }
            guard term.english.split(separator: " ").count < 4 else { return false }
        } else if complement.determiners.isEmpty {
            // "un volo della Lufthansa": a name with an article is seldom a person's.
            return false
        }
        if selector.semanticClass(chunk.head) == "person" {
            return !Self.related.contains(host.lemma) && !Self.kinship.contains(host.lemma)
        }
        return Self.belongings.contains(host.lemma)
    }

    /// *il DNA*, *il PIL*, *l'HIV*: an abbreviation of a thing, which does and owns nothing.
    func isMassName(_ term: Term) -> Bool {
        term.isName && term.information.flags.contains("u")
            && SenseSelector.classOfName(term.information) == "group" && !term.english.hasPrefix("the ")
    }

    /// *il treno delle 7.30*, *la riunione delle 10*
    func isTimetabled(_ complement: Chunk, of chunk: Chunk) -> Bool {
        preposition(complement) == "di" && words[complement.head].partOfSpeech == .numeral
            && words[chunk.head].partOfSpeech == .noun && chunk.complements.count == 1
            && selector.semanticClass(chunk.head) != "time" && clockEnglish(complement) != nil
    }

    /// Persons whom *di* tells the other of: with an organization they keep *of*.
    private static let related: Set<String> = [
        "fondatore", "fondatrice", "cofondatore", "creatore", "inventore", "ideatore", "proprietario", "proprietaria",
        "vittima", "nemico", "avversario", "alleato", "rivale", "sostenitore", "critico", "oppositore", "erede",
        "cittadino", "abitante", "prigioniero", "ostaggio", "concorrente", "predecessore", "successore", "autore",
        "capo", "parente", "familiare", "membro", "gente", "persona", "uomo", "donna", "partner", "amante", "re",
        "popolo", "protagonista", "eroe", "padrone", "numero uno", "fan", "vertice", "vertici",
    ]

    /// What organizations have or send.
    private static let belongings: Set<String> = [
        "polizia", "commissione", "sottocommissione", "comitato", "volo", "aereo", "jet", "elicottero", "nave", "sonda",
        "satellite", "missione", "spettacolo", "trasmissione", "programma", "documentario", "studio", "rapporto",
        "dato", "statistica", "comunicato", "sondaggio", "delegazione", "squadra", "team", "base", "stabilimento",
        "fabbrica", "impianto", "ufficio", "agenzia", "quartier generale", "negozio", "filiale", "conferenza",
        "vertice", "riunione", "truppa", "contingente", "convoglio", "camion", "veicolo", "campo", "risoluzione",
        "sanzione", "missile", "raid", "bombardamento", "operazione", "maglia", "canale", "stazione", "serie",
        "edificio", "militante", "forza", "concerto", "prodotto", "modello", "partita", "tifoseria", "stima",
        "previsione", "inchiesta", "indagine", "convoglio", "razzo", "emittente", "intervista", "corrispondente",
    ]

    /// What such an abbreviation stands before.
    private static let heldByMass: Set<String> = [
        "virus", "crescita", "test", "analisi", "campione", "sequenza", "molecola", "struttura", "segnale", "infezione",
        "vaccino", "caso", "paziente", "epidemia", "pandemia", "emissione", "livello", "aumento", "calo", "riduzione",
        "taglio", "concentrazione", "aliquota", "dato", "sistema", "ricevitore", "tecnologia", "positivo", "filamento",
        "traffico", "utente", "connessione", "sito", "pagina", "velocità", "provider", "rete", "era", "indirizzo",
        "protocollo", "fornitore", "motore", "servizio",
    ]
}
