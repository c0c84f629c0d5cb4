import Lexicon

/// Tells whether *come* likens or says what something is taken for.
///
/// Sees: *un uomo come te*, *un paese come l'Italia*, *corre come il vento*, *lavora come medico*, *descritto come un genio*.
/// Writes: *a man like you*, *a country like Italy*, *runs like the wind*, *works as a doctor*, *described as a genius*.
extension SentenceTransfer {
    func likens(_ index: Int) -> Bool {
        guard words[chunks[index].head].lemma == "come", words[chunks[index].head].term == nil,
            index + 1 < chunks.count,
            chunks[index + 1].kind == .noun, chunks[index + 1].preposition == nil, !opensClause(index + 1)
        else { return false }
        let phrase = chunks[index + 1]
        let head = words[phrase.head]
        if index == 0, head.partOfSpeech == .properNoun || hasDeterminer(phrase),
            let comma = chunks.indices.first(where: isComma), openingLikeness(endingIn: comma - 1) != nil
        {
            return true
        }
        guard head.reading.kind.hasPrefix("pers") || head.partOfSpeech == .properNoun || !phrase.determiners.isEmpty,
            index > 0
        else { return false }
        let before = chunks[isComma(index - 1) ? max(0, index - 2) : index - 1]
        switch before.kind {
        case .noun: return isLikened(before) && !isPredicated(index)
        case .verb:
            guard let verb = before.verb, !verb.isPassive else { return false }
            return words[verb.main].term == nil && !Self.takers.contains(words[verb.main].lemma)
                && head.partOfSpeech != .properNoun
        default: return false
        }
    }

    private func isLikened(_ host: Chunk) -> Bool {
        words[host.head].partOfSpeech == .noun || words[host.head].partOfSpeech == .pronoun
    }

    /// *considera il fratello come un padre*: the phrase before is the object of a verb that takes something for something.
    private func isPredicated(_ index: Int) -> Bool {
        chunks[..<index].suffix(4).contains { chunk in
            guard let verb = chunk.verb, chunk.kind == .verb || chunk.kind == .participle else { return false }
            return Self.takers.contains(words[verb.main].lemma)
        }
    }

    /// Whether the phrase is the subject of a verb right behind it: *come la legge prevede*.
    private func opensClause(_ phrase: Int) -> Bool {
        chunks[(phrase + 1)...].prefix(4).prefix { $0.kind != .punctuation }.contains { $0.subject == phrase }
    }

    /// Verbs behind which *come* says what somebody or something is.
    private static let takers: Set<String> = [
        "considerare", "descrivere", "definire", "vedere", "trattare", "presentare", "usare", "utilizzare", "servire",
        "conoscere", "indicare", "identificare", "riconoscere", "accettare", "scegliere", "interpretare", "accogliere",
        "percepire", "classificare", "concepire", "intendere", "proporre", "agire", "fungere", "funzionare", "valere",
        "lavorare", "nominare", "leggere", "giudicare", "ritenere", "ricordare", "celebrare", "mostrare", "impiegare",
        "nascere", "entrare", "partecipare", "arrivare", "iniziare", "cominciare", "debuttare", "esordire", "votare",
        "affermarsi", "affermare", "rivelare", "rivelarsi", "imporre", "imporsi", "proporsi", "citare", "prendere",
        "avere", "essere", "dare", "ricevere", "offrire", "portare", "salutare", "indossare", "giocare", "tenere",
        "pubblicare", "registrare", "apparire", "restare", "rimanere", "sapere", "sentire", "rappresentare",
    ]
}
