/// Nouns whose English takes a preposition of its own: *al telefono* → *on the phone*, *in strada* → *on the street*.
enum NounPrepositions {
    /// English prepositions by Italian preposition and noun.
    static let table: [String: String] = [
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
        "in riunione": "at", "in punto": "at", "su media": "in", "su giornale": "in", "su stampa": "in", "su rivista": "in", "su quotidiano": "in", "su settimanale": "in",
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
