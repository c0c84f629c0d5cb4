import Lexicon

/// Finds how long something lasted, where Italian has no preposition and English has *for*.
///
/// Sees: *ha lavorato tre anni in Germania*, *resterà chiuso due settimane*. Writes: *worked for three years in Germany*,
/// *will remain closed for two weeks*.
extension SentenceTransfer {
    mutating func readDurations() {
        for index in chunks.indices where chunks[index].kind == .noun && lasts(index) {
            if let verb = chunks[..<index].lastIndex(where: { $0.object == index }) { chunks[verb].object = nil }
            chunks[index].isObject = false
            // "circa tre ore": *for about three hours*.
            let isApproximate =
                index > 0 && chunks[index - 1].kind == .adverb
                && ["circa", "quasi", "almeno", "appena"].contains(words[chunks[index - 1].head].lemma)
            chunks[isApproximate ? index - 1 : index].isDuration = true
        }
    }

    private func lasts(_ index: Int) -> Bool {
        let chunk = chunks[index]
        guard chunk.preposition == nil, !chunk.isSubject, Self.stretches.contains(words[chunk.head].lemma),
            chunk.complements.isEmpty, chunk.after.isEmpty, isCounted(chunk), !pointsInTime(chunk)
        else { return false }
        var j = index - 1
        while j >= 0, index - j < 4 {
            switch chunks[j].kind {
            case .verb:
                guard let verb = chunks[j].verb, verb.clitics.isEmpty || verb.isPassive else { return false }
                return verb.isPassive
                    || Self.lastingVerbs.contains(
                        words[verb.main].term?.words.first ?? words[verb.main].lemma)
            case .participle:
                return j > 0 && [.verb, .noun].contains(chunks[j - 1].kind)
                    && !["durare", "passare", "costare", "trascorrere"].contains(words[chunks[j].head].lemma)
            case .adverb, .adjective: j -= 1
            case .noun where chunks[j].preposition != nil: j -= 1
            default: return false
            }
        }
        return false
    }

    func isCounted(_ chunk: Chunk) -> Bool {
        if !chunk.numerals.isEmpty { return chunk.determiners.isEmpty }
        return chunk.determiners.count == 1
            && ["molto", "alcuno", "qualche", "tanto", "diverso", "parecchio", "poco"].contains(
                words[chunk.determiners[0]].lemma)
    }

    /// *tre anni fa*, *due giorni dopo*
    private func pointsInTime(_ chunk: Chunk) -> Bool {
        guard words.indices.contains(chunk.end) else { return false }
        let next = words[chunk.end]
        return ["fa", "dopo", "prima", "più", "dopo che", "prima di", "più tardi", "or", "di"].contains(next.lemma)
            || next.form == "fa"
    }

    private static let stretches: Set<String> = [
        "anno", "mese", "settimana", "giorno", "ora", "minuto", "secondo", "secolo", "decennio",
    ]
    /// Verbs that go on for some time and take no stretch of time as their object.
    private static let lastingVerbs: Set<String> = [
        "lavorare", "vivere", "restare", "rimanere", "stare", "dormire", "abitare", "insegnare", "parlare", "camminare",
        "viaggiare", "combattere", "regnare", "governare", "soggiornare", "lottare",
        "piangere", "discutere", "navigare", "pedalare", "resistere", "riposare", "tacere", "recitare", "piovere",
        "nevicare", "risiedere", "militare", "sopravvivere", "continuare", "proseguire", "trattare", "bruciare",
    ]
}
