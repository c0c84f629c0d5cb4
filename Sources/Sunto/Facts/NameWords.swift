/// Words that say what the name beside them is the name of.
enum NameWords {
    /// Nouns with `di` and a capital after them: *Università di Messina*, *ministero dell'Ambiente*.
    static let institutions: Set<String> = [
        "accademia", "agenzia", "assessorato", "associazione", "azienda", "banca", "camera", "circolo", "comune",
        "consiglio", "corte", "dipartimento", "diocesi", "federazione", "fondazione", "garante", "istituto", "lega",
        "ministero", "museo", "ordine", "ospedale", "partito", "politecnico", "prefettura", "procura", "provincia",
        "questura", "scuola", "sindacato", "tribunale", "unione", "università",
    ]
    /// Nouns whose name stands right after them: *il gruppo giapponese Hanamori*.
    static let companies: Set<String> = [
        "agenzia", "azienda", "associazione", "banca", "casa", "catena", "colosso", "compagnia", "consorzio", "club",
        "fondo", "gruppo", "impresa", "marchio", "multinazionale", "ong", "società", "squadra", "startup",
    ]
    /// The first words of named places.
    static let sites: Set<String> = [
        "abbazia", "aeroporto", "arena", "baia", "basilica", "borgo", "castello", "cattedrale", "città", "corso",
        "duomo",
        "golfo", "fiume", "isola", "lago", "largo", "monte", "palazzo", "parco", "passo",
        "piazza", "piazzale", "ponte", "porto", "rione", "stadio", "stazione", "teatro", "val", "valle", "via", "viale",
        "villa",
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
