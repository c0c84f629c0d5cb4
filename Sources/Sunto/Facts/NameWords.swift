/// Words that say what the name beside them is the name of.
enum NameWords {
    /// Nouns with `di` and a capital after them, in small letters as well: *università di Messina*, *ministero
    /// dell'Ambiente*.
    static let institutions: Set<String> = [
        "accademia", "assessorato", "comune", "corte", "dipartimento", "diocesi", "federazione", "fondazione",
        "garante",
        "ministero", "museo", "ospedale", "politecnico", "prefettura", "procura", "provincia", "questura", "tribunale",
        "università",
    ]
    /// Nouns that are a part of the name with a capital alone: *l'Agenzia delle Entrate*, but *l'agenzia di Milano*.
    static let capitalInstitutions: Set<String> = institutions.union([
        "agenzia", "associazione", "azienda", "banca", "camera", "cassa", "circolo", "compagnia", "consiglio",
        "consorzio", "cooperativa", "ente", "gruppo", "istituto", "lega", "ordine", "partito", "scuola", "sindacato",
        "società", "unione", "autorità", "comitato", "centro", "movimento",
    ])
    /// English nouns that say the same within a name that is left as it is: *Association of Chartered Engineers*.
    static let englishInstitutions: Set<String> = [
        "academy", "agency", "airlines", "association", "authority", "bank", "board", "bureau", "center", "centre",
        "college", "commission", "committee", "company", "corporation", "council", "department", "federation",
        "foundation", "fund", "institute", "institution", "league", "ministry", "office", "organisation",
        "organization", "school", "society", "trust", "union", "university",
    ]
    /// Who has these in a firm, or belongs to one: *il fondatore di Lumera*, *le azioni di Lumera*.
    static let belongToFirms: Set<String> = [
        "ad", "amministratore delegato", "amministratrice delegata", "azione", "azionista", "ceo", "cofondatore",
        "fondatore", "fondatrice", "direttore finanziario", "direttore generale", "manager", "numero uno",
        "stabilimento",
        "vertice", "dipendente", "filiale",
    ]
    /// Nouns whose name right after them is a firm's, but for a person's: *l'operatore Marco Sala*.
    static let firmsOrPeople: Set<String> = [
        "costruttore", "editore", "fornitore", "gestore", "operatore", "produttore", "rivenditore", "provider",
        "motore di ricerca", "piattaforma", "e-commerce", "portale", "holding", "emittente", "compagnia aerea",
        "cooperativa", "fondazione", "sindacato", "partito", "movimento",
    ]
    /// Churches and what is called by a saint, in English.
    static let churches = [
        "chiesa": "Church", "basilica": "Basilica", "parrocchia": "Parish", "cattedrale": "Cathedral",
        "duomo": "Cathedral", "abbazia": "Abbey", "convento": "Convent", "monastero": "Monastery",
        "santuario": "Sanctuary", "cappella": "Chapel", "oratorio": "Oratory", "pieve": "Parish Church",
        "collegiata": "Collegiate Church", "certosa": "Charterhouse",
    ]
    /// Capitals that are no organisation.
    static let abbreviations: Set<String> = [
        "PIL", "ISEE", "IVA", "IRPEF", "IRES", "IRAP", "IMU", "TARI", "EBITDA", "EBIT", "PNRR", "DNA", "RNA", "TAC",
        "LED", "GPS", "USB", "PDF", "SUV", "IA", "AI", "PIN", "SIM", "PMI", "OPA", "IPO", "BTP", "BOT", "CCT", "DOP",
        "DOC", "DOCG", "IGP", "DAD", "DPI", "TV", "CD", "DVD", "ATM", "ZTL", "TFR", "SPID", "IBAN", "SMS", "WIFI", "QR",
        "HIV", "AIDS", "ADHD", "COVID", "PCR", "UV", "CV", "PEC", "RSA", "RC", "GDP", "NRRP", "CEO", "ESG", "DEF",
        "CUP",
        "TASI", "KWH", "MW", "GW", "KM", "GPL", "LSD", "OGM", "DIY", "PS", "ORE", "OK",
    ]
    /// Nouns whose name stands right after them: *il gruppo giapponese Hanamori*.
    static let companies: Set<String> = [
        "agenzia", "azienda", "associazione", "banca", "casa", "catena", "colosso", "compagnia", "consorzio", "club",
        "fondo", "gruppo", "impresa", "marchio", "multinazionale", "ong", "società", "squadra", "startup",
    ]
    /// Whether a word says what kind of organisation a name is the name of.
    static func isClass(_ word: String) -> Bool {
        capitalInstitutions.contains(word.lowercased()) || companies.contains(word.lowercased())
    }
    /// Nouns that say behind a name what it is the name of: *la Codelco, la compagnia statale*.
    static let organisationsBehind: Set<String> = companies.union([
        "cooperativa", "fondazione", "federazione", "sindacato", "partito", "movimento", "ente", "istituto", "rete",
        "emittente", "holding", "ditta", "produttore", "organizzazione", "servizio", "operatore", "provider",
        "piattaforma", "e-commerce", "portale", "motore di ricerca",
    ]).subtracting(["casa", "fondo", "marchio"])
    /// The first words of named places.
    static let sites: Set<String> = [
        "abbazia", "aeroporto", "arena", "baia", "basilica", "borgo", "castello", "cattedrale", "città", "corso",
        "duomo", "golfo", "fiume", "isola", "lago", "largo", "monte", "palazzo", "parco", "passo", "piazza", "piazzale",
        "piazzetta", "plaza", "ponte", "porto", "rione", "sala", "stadio", "stazione", "teatro", "val", "valle", "via",
        "viale", "vicolo", "villa", "ca'", "ca’",
    ]
    /// Sites that keep their noun before a name of the tables: *corso Vercelli* is no Vercelli.
    static let streets: Set<String> = [
        "corso", "largo", "piazza", "piazzale", "piazzetta", "plaza", "via", "viale", "vicolo", "ponte", "palazzo",
        "villa", "rione", "sala",
    ]
    /// Nouns whose name is a work's or a programme's.
    static let works: Set<String> = [
        "album", "canzone", "collana", "disco", "festival", "film", "giornale", "libro", "mostra", "opera", "premio",
        "programma", "progetto", "quotidiano", "rivista", "romanzo", "serie", "settimanale", "sito", "spettacolo",
        "trofeo", "torneo", "operazione", "legge", "decreto", "missione",
    ]
    /// Endings of companies' names.
    static let companyEndings: Set<String> = [
        "s.p.a.", "s.p.a", "spa", "srl", "s.r.l.", "s.r.l", "s.a.", "inc", "inc.", "ltd", "ltd.", "plc", "gmbh", "ag",
        "group", "holding", "bank", "corp", "corp.", "onlus",
    ]
}
