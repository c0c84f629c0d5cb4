import Lexicon

/// Chooses *in* or *at* for a complement with *di* that says where its noun is.
///
/// Sees: *un ospedale di Londra*, *due città della Germania*, *uno scienziato dell'Università di Oxford*, *il terzo posto
/// della classifica*. Writes: *a hospital in London*, *two cities in Germany*, *a scientist at the University of Oxford*,
/// *third place in the standings*.
extension SentenceTransfer {
    /// The noun that a nested phrase is the complement of.
    func complementHost(of chunk: Chunk) -> Chunk? {
        func search(_ host: Chunk) -> Chunk? {
            for complement in host.complements {
                if complement.start == chunk.start { return host }
                if let found = search(complement) { return found }
            }
            return nil
        }
        for host in chunks where host.start <= chunk.start && chunk.end <= host.end {
            if let found = search(host) { return found }
        }
        return nil
    }

    func prepositionWithin(_ chunk: Chunk) -> String? {
        guard let host = complementHost(of: chunk), host.kind == .noun else { return nil }
        let lemma = words[host.head].lemma
        if isNeuter(host) { return "about" }
        if ["ora", "minuto", "giorno"].contains(lemma), chunk.determiners.isEmpty,
            ["vehicle"].contains(selector.semanticClass(chunk.head))
                || ["macchina", "treno"].contains(words[chunk.head].lemma)
        {
            // "due ore di macchina"
            return "by"
        }
        if ["classifica", "graduatoria", "ranking"].contains(words[chunk.head].lemma) {
            let place = words[host.head].term?.words.last ?? lemma
            return ["posto", "posizione", "piazza"].contains(place) ? "in" : nil
        }
        if isAtInstitution(chunk, of: host) { return "at" }
        return isPlaceInPlace(chunk, of: host) ? "in" : nil
    }

    /// *gli scienziati dell'Università di Cambridge*: where somebody works or studies.
    func isAtInstitution(_ chunk: Chunk, of host: Chunk) -> Bool {
        guard
            Self.staff.contains(words[host.head].lemma)
                || ["ologo", "ologa"].contains(where: words[host.head].lemma.hasSuffix),
            selector.semanticClass(host.head) == "person", chunk.features.number != .plural
        else { return false }
        // "gli studenti della scuola": only a name tells where, rather than whose.
        if Self.institutions.contains(words[chunk.head].lemma) {
            return !(chunk.complements.isEmpty && chunk.apposed.isEmpty && chunk.after.isEmpty)
        }
        guard let term = words[chunk.head].term else { return false }
        return ["University", "Institute", "College", "Hospital", "Laboratory", "Observatory", "School"].contains {
            term.english.contains($0)
        }
    }

    /// *una strada di Milano*, *gli ospedali della Siria*: one place of several, in another.
    private func isPlaceInPlace(_ chunk: Chunk, of host: Chunk) -> Bool {
        let name = words[chunk.head]
        guard name.partOfSpeech == .properNoun, let term = name.term, term.isName, chunk.complements.isEmpty,
            SenseSelector.classOfName(term.information) == "place", words[host.head].partOfSpeech == .noun,
            selector.semanticClass(host.head) == "place", !Self.partsOfLand.contains(words[host.head].lemma)
        else { return false }
        if Self.establishments.contains(words[host.head].lemma) { return true }
        return !hasDefiniteArticle(host) && !isPossessedByWord(host) && host.apposed.isEmpty
            && (!host.determiners.isEmpty || !host.numerals.isEmpty || host.features.number == .plural)
    }

    /// People who belong to where they work or study.
    private static let staff: Set<String> = [
        "scienziato", "scienziata", "ricercatore", "ricercatrice", "professore", "professoressa", "docente", "studente",
        "studentessa", "medico", "chirurgo", "infermiere", "infermiera", "analista", "economista", "insegnante",
        "fisico", "chimico", "matematico", "astronomo", "storico", "botanico", "ingegnere", "dottorando", "borsista",
        "esperto", "specialista", "primario", "psichiatra", "dottore", "linguista", "giurista", "politologo",
    ]

    private static let institutions: Set<String> = [
        "università", "istituto", "ospedale", "scuola", "politecnico", "museo", "laboratorio", "centro", "accademia",
        "osservatorio", "clinica", "policlinico", "facoltà", "dipartimento", "liceo", "conservatorio", "ateneo",
    ]

    /// Buildings that are in a town and not parts of it.
    private static let establishments: Set<String> = [
        "ospedale", "scuola", "albergo", "hotel", "ristorante", "bar", "carcere", "prigione", "negozio", "supermercato",
        "liceo", "appartamento", "clinica", "discoteca", "moschea", "campo profughi", "fabbrica", "penitenziario",
        "ostello", "centro commerciale", "residenza", "sinagoga", "cantiere", "miniera", "centrale", "laboratorio",
    ]

    /// Places that a country has rather than holds.
    private static let partsOfLand: Set<String> = [
        "capitale", "confine", "frontiera", "ambasciata", "consolato", "provincia", "regione", "stato", "territorio",
        "colonia", "periferia", "centro", "nord", "sud", "est", "ovest", "costa", "distretto", "comune",
    ]
}
