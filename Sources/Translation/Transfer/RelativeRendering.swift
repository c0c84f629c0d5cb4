import Lexicon

/// Renders relative pronouns by what they stand for and what governs them.
///
/// Sees: *l'uomo che*, *il libro, che*, *la casa in cui*, *l'anno in cui*, *tra cui la Francia*, *il cui nome*, *il motivo
/// per cui*. Writes: *who*, *which*, *where*, *when*, *including*, *whose*, *why*.
extension SentenceTransfer {
    mutating func relativeEnglish(_ chunk: Chunk, at index: Int) -> String {
        let word = words[chunk.head]
        let host = antecedent(of: index)
        let isPerson =
            host.map { isPersonOrGroup($0) || isDoneByPerson(within: $0, index) || isOneOfThose($0, index) } ?? false
        if let preposition = chunk.preposition, ["cui", "quale", "che"].contains(word.lemma) {
            if !owns(chunk), let adverb = relativeAdverb(words[preposition].lemma, host, at: index) { return adverb }
            let base = prepositionForRelative(preposition, index)
            if owns(chunk) { return base + " whose" }
            return (base.isEmpty ? "" : base + " ") + (isPerson ? "whom" : "which")
        }
        if word.lemma == "cui" { return "whose" }
        if isPerson { return "who" }
        let afterComma = index > 0 && chunks[index - 1].kind == .punctuation
        return afterComma || word.lemma == "quale" ? "which" : "that"
    }

    /// *alla cui opera*: with an article, what follows is what somebody or something has.
    func owns(_ relative: Chunk) -> Bool {
        relative.kind == .relative && relative.preposition != nil && words[relative.head].lemma == "cui"
            && relative.head > relative.start + 1 && words[relative.head - 1].reading.kind == "art def"
    }

    /// *in cui* after a place or time, *per cui* after a reason, *tra cui* before examples.
    private func relativeAdverb(_ preposition: String, _ host: Int?, at index: Int) -> String? {
        let noun = host.map { words[chunks[$0].head].lemma } ?? ""
        let kind = host.map { selector.semanticClass(deepHead($0)) } ?? ""
        switch preposition {
        case "tra", "fra":
            let next = index + 1 < chunks.count ? chunks[index + 1] : nil
            guard let next, next.kind == .noun, next.preposition == nil, words[next.head].isNominal else { return nil }
            return verbFollows(index) ? nil : "including"
        case "in":
            if kind == "time" || ["giorno", "momento", "periodo", "epoca", "caso"].contains(noun) {
                return noun == "caso" ? "in which" : "when"
            }
            return kind == "place" ? "where" : nil
        case "per": return ["motivo", "ragione"].contains(noun) ? "why" : nil
        default: return nil
        }
    }

    private func deepHead(_ index: Int) -> Int {
        var chunk = chunks[index]
        while let inner = chunk.complements.last, complementForm(inner, of: chunk) == .of,
            selector.semanticClass(chunk.head) == ""
        { chunk = inner }
        return chunk.head
    }

    /// Whether the phrase after the pronoun is the subject of a verb of its own.
    private func verbFollows(_ index: Int) -> Bool {
        var j = index + 1
        while j < chunks.count, j < index + 4 {
            if chunks[j].kind == .verb { return chunks[j].verb?.isFinite == true }
            if chunks[j].kind == .punctuation || chunks[j].kind == .coordinator { return false }
            j += 1
        }
        return false
    }

    /// *la storia di una maestra che insegna a leggere*: *who* is the teacher.
    private func isDoneByPerson(within host: Int, _ relative: Int) -> Bool {
        guard chunks[relative].preposition == nil,
            let index = chunks.indices.first(where: { $0 > relative && chunks[$0].kind == .verb }),
            chunks[index].subject == relative, let verb = chunks[index].verb,
            isPersonal(words[verb.main].term?.words[0] ?? words[verb.main].lemma)
        else { return false }
        return tellsOfPerson(chunks[host], verb)
    }

    /// *uno di quelli che votarono contro*: one of those who did what people do.
    private func isOneOfThose(_ host: Int, _ relative: Int) -> Bool {
        guard chunks[relative].preposition == nil,
            ["uno", "una", "molto", "alcuno", "tanto"].contains(words[chunks[host].head].lemma),
            let those = chunks[host].complements.last, words[those.head].lemma == "quello",
            let index = chunks.indices.first(where: { $0 > relative && chunks[$0].kind == .verb }),
            chunks[index].subject == relative, let verb = chunks[index].verb
        else { return false }
        return !verb.isPassive && isPersonal(words[verb.main].term?.words[0] ?? words[verb.main].lemma)
    }

    private func isPersonal(_ verb: String) -> Bool {
        lexicon.agentiveVerbs.contains(verb) || Self.personalVerbs.contains(verb)
    }

    private func isPersonOrGroup(_ index: Int) -> Bool {
        let chunk = chunks[index]
        if selector.semanticClass(chunk.head) == "person" { return true }
        // "la storia di un pastore che perde il gregge"
        let last = chunk.innermost
        if last.start > chunk.start, last.end == chunk.end, selector.semanticClass(last.head) == "person",
            last.determiners.contains(where: { words[$0].reading.kind == "art ind" })
        {
            return true
        }
        if ["numero", "percentuale", "quantità", "totale", "maggioranza", "serie", "milione", "migliaio"].contains(
            words[chunk.head].lemma),
            let counted = chunk.complements.first, selector.semanticClass(counted.head) == "person"
        {
            return true
        }
        if words[chunk.head].form == "stessi", chunk.end == chunk.head + 1, words[chunk.head].partOfSpeech != .verb {
            return true
        }
        return words[chunk.head].partOfSpeech == .pronoun
            && ["colui", "coloro", "chi", "qualcuno", "nessuno", "quello"].contains(words[chunk.head].lemma)
            && chunk.features.number == .plural
    }

    /// The preposition that the verb of the relative clause governs, or the plain one.
    private func prepositionForRelative(_ preposition: Int, _ index: Int) -> String {
        if let term = words[preposition].term { return term.english }
        let lemma = words[preposition].lemma == "cui" ? "a" : words[preposition].lemma
        var j = index + 1
        while j < chunks.count, j < index + 4, chunks[j].kind != .punctuation {
            if let verb = chunks[j].verb {
                if let frame = chunks[j].sense?.information.frames[lemma] { return frame == "0" ? "" : frame }
                if lemma == "da", verb.isPassive { return "by" }
                break
            }
            j += 1
        }
        if lemma == "da" { return "from" }
        return lexicon.functionWord(lemma, .adposition) ?? "of"
    }
}
