/// Renders a direction by its verb: where something goes has no article, where it lies has.
///
/// Sees: *si dirigeva a nord*, *girate a destra*, *confina a nord con il Mali*. Writes: *headed north*, *turn right*, *borders
/// Mali in the north*.
extension SentenceTransfer {
    func directionEnglish(_ index: Int) -> String? {
        if let goal = goalEnglish(index) { return goal }
        guard let term = words[chunks[index].head].term, term.words.count == 2, term.words[0] == "a",
            let english = Self.directions[term.words[1]], let verb = governingVerb(index),
            Self.motionVerbs.contains(verb) || Self.turning.contains(verb)
        else { return nil }
        return english
    }

    /// *è stato trasportato in ospedale*: *to the hospital*, where *in ospedale* alone is *in the hospital*.
    private func goalEnglish(_ index: Int) -> String? {
        guard let term = words[chunks[index].head].term, term.kind == .adverb, term.words.count == 2,
            ["in", "a", "all'", "alla", "al"].contains(term.words[0]), Self.goals.contains(term.words[1]),
            let verb = governingVerb(index), Self.taking.contains(verb),
            let opening = ["in ", "at "].first(where: term.english.hasPrefix)
        else { return nil }
        return "to " + term.english.dropFirst(opening.count)
    }

    private static let taking: Set<String> = [
        "andare", "venire", "tornare", "portare", "trasportare", "trasferire", "accompagnare", "condurre", "correre",
        "mandare", "recarsi", "rientrare", "ritornare", "riportare", "invitare", "ricondurre", "precipitarsi",
    ]
    private static let goals: Set<String> = [
        "ospedale", "carcere", "prigione", "tribunale", "scuola", "ufficio", "chiesa", "caserma", "clinica", "letto",
        "lavoro", "teatro", "spiaggia", "stazione", "aeroporto", "piazza", "questura", "aula", "banca", "farmacia",
        "cella", "tavola", "mare", "cinema", "centro", "campagna", "montagna", "biblioteca", "palestra", "piscina",
    ]
    private static let directions = [
        "nord": "north", "sud": "south", "est": "east", "ovest": "west", "destra": "right", "sinistra": "left",
    ]
    private static let turning: Set<String> = [
        "girare", "svoltare", "voltare", "curvare", "dirigersi", "spostarsi", "muoversi", "procedere", "puntare",
        "avanzare", "sterzare", "proseguire", "virare", "deviare", "guardare", "marciare",
    ]
}
