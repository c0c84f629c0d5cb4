import Lexicon

/// Reads a bare noun behind another that it qualifies as a noun.
///
/// Sees: *il settore trasporti*, *il fronte migranti*, *la commissione Finanze*. Makes: nouns of *trasporti*, *migranti*,
/// *Finanze*, no verb, participle or name.
enum NounCompound {
    static func run(_ words: inout [Word], _ index: Int) {
        guard index > 1, words[index].term == nil, words[index].kind == .word, words[index - 1].term == nil,
            words[index - 1].partOfSpeech == .noun, heads.contains(words[index - 1].lemma),
            words[index - 2].partOfSpeech == .determiner || words[index - 2].partOfSpeech == .adjective
                || words[index - 2].partOfSpeech == .adposition,
            words[index].partOfSpeech != .noun, !isCapital(words[index]) || offices.contains(words[index - 1].lemma),
            let noun = words[index].readings.first(where: { $0.partOfSpeech == .noun && !$0.isGuess }),
            !words[index].readings.contains(where: { mayGoOn($0, words[index - 1]) }),
            index + 1 == words.count || !(words[index + 1].isCapitalized && words[index].isCapitalized)
        else { return }
        words[index].reading = noun
    }

    private static func isCapital(_ word: Word) -> Bool { word.isCapitalized && !word.isInitial }

    /// Whether the word may be the verb or the adjective of the noun before it.
    private static func mayGoOn(_ reading: Reading, _ noun: Word) -> Bool {
        switch reading.partOfSpeech {
        case .verb, .auxiliary:
            reading.features.form.isFinite && reading.features.person == 3 && reading.clitics.isEmpty
                && reading.features.form != .subjunctivePresent
                || reading.features.form == .pastParticiple && reading.features.agrees(with: noun.features)
        case .adjective: reading.features.agrees(with: noun.features)
        case .adposition, .adverb, .coordinator, .subordinator, .pronoun: true
        default: false
        }
    }

    /// Bodies whose field has a capital in the papers.
    private static let offices: Set<String> = [
        "commissione", "ministero", "dipartimento", "assessorato", "direzione", "ufficio", "sezione", "decreto",
    ]

    /// Nouns that another right behind them qualifies: what an emergency, an office or a market is about.
    static let heads: Set<String> = offices.union([
        "settore", "servizio", "reparto", "comparto", "emergenza", "allarme", "piano", "caso", "nodo", "riforma",
        "taglio", "pacchetto", "fronte", "mercato", "capitolo", "effetto", "dossier", "fondo", "bonus", "area", "tassa",
        "imposta", "bando", "sportello", "raccolta", "obbligo", "campagna", "boom", "calo", "crollo", "sciopero",
        "rischio", "allerta", "pericolo", "crisi", "tema", "vertenza", "inchiesta", "scandalo", "gestione", "deposito",
        "noleggio", "parcheggio", "vendita", "acquisto", "controllo", "traffico", "prevenzione", "trasporto",
        "smaltimento", "consegna", "cambio", "contributo", "tetto", "guerra", "produzione", "industria", "polo", "zona",
        "centro", "problema", "questione", "voce", "sezione", "linea", "spesa", "aumento", "blocco", "divieto",
        "protezione", "manutenzione", "pulizia", "sistema", "rete", "progetto", "agenzia", "responsabile", "addetto",
        "assessore", "ministro", "sottosegretario", "delegato", "vertice", "processo", "trattativa", "accordo",
    ])
}
