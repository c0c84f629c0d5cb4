import Lexicon

/// Chooses *a*, *an*, *some* or nothing where Italian has *un*, *dei* or no article.
///
/// Sees: *un'informazione*, *è medico*, *senza cappello*, *ho comprato dei libri*. Writes: *information*, *is a doctor*,
/// *without a hat*, *I bought books*.
extension SentenceTransfer {
    func needsIndefinite(_ chunk: Chunk, isPlural: Bool) -> Bool {
        if isPlural || isTitle { return false }
        guard let flags = chunk.sense?.information.flags else { return true }
        return !flags.contains("u") && !flags.contains("pl")
    }

    /// Predicate nouns without an article: *è medico* → *is a doctor*.
    func bareArticle(_ chunk: Chunk, isPlural: Bool, core: [EnglishWord]) -> [EnglishWord] {
        let head = words[chunk.head]
        if isTitle || followsModifier(chunk) || isQuotedBehindArticle(chunk) { return [] }
        if let term = head.term, term.english.hasPrefix("the "),
            term.isName || ["il", "lo", "la", "l'", "i", "gli", "le"].contains(term.words.first)
        {
            return text("the")
        }
        if head.partOfSpeech == .noun, chunk.sense?.information.flags.contains("the") == true { return text("the") }
        if Self.weekdays.contains(head.lemma) { return [] }
        if chunk.start == 0, chunk.features.number == .singular, chunk.numerals.isEmpty,
            words.indices.contains(chunk.end), words[chunk.end].surface == ",",
            selector.semanticClass(chunk.head) == "person",
            chunk.complements.first.map({ preposition($0) == "di" }) == true
        {
            return text("the")
        }
        // "è stato sindaco di Roma": the one there is.
        if chunk.start > 0, chunk.preposition == nil, chunk.features.number == .singular, chunk.before.isEmpty,
            selector.semanticClass(chunk.head) == "person",
            Self.offices.contains(head.term?.words.first ?? head.lemma),
            chunk.complements.first.map({ preposition($0) == "di" }) == true
                || head.term?.english.contains(" of ") == true,
            ["essere", "diventare", "eleggere", "nominare", "divenire", "rimanere", "restare", "confermare"].contains(
                words[chunk.start - 1].lemma)
        {
            return []
        }
        // "cambia direzione", "ha studiato legge"
        if let own = chunks.firstIndex(where: { $0.start == chunk.start }), chunk.preposition == nil,
            let verb = chunks[..<own].last(where: { $0.kind != .adverb })?.verb,
            ["cambiare", "studiare", "insegnare"].contains(words[verb.main].lemma)
        {
            return []
        }
        // "meno dolore", "più libertà": how much, not which one.
        if chunk.start > 0, chunk.preposition == nil, words[chunk.start - 1].term == nil,
            ["più", "meno"].contains(words[chunk.start - 1].lemma), words[chunk.start - 1].partOfSpeech == .adverb
        {
            return []
        }
        // "un imprenditore amico": a noun right behind another belongs to it.
        if chunk.start > 0, words[chunk.start - 1].partOfSpeech == .noun, chunk.preposition == nil { return [] }
        guard head.partOfSpeech == .noun, !isPlural, chunk.numerals.isEmpty,
            !chunk.apposed.contains(where: { words[$0].partOfSpeech == .numeral }),
            chunk.sense?.information.flags.contains("u") == false, chunk.apposed.isEmpty
        else { return [] }
        // "la vista o capacità di vedere": the first one's article serves both.
        if chunk.start > 1, chunk.preposition == nil, ["o", "e", "ed"].contains(words[chunk.start - 1].form),
            let own = nounIndex(of: chunk), own > 1,
            chunks[own - 2].kind == .noun, hasDefiniteArticle(chunks[own - 2])
        {
            return []
        }
        if let degree = degreeArticle(chunk, core) { return text(degree) }
        if let preposition = preposition(chunk) {
            guard ["senza", "con", "come", "da"].contains(preposition) else { return [] }
            return text(Articles.indefinite(before: core.first?.text ?? ""))
        }
        if isNamedAs(chunk) { return text("the") }
        if chunk.start > 0, words[chunk.start - 1].lemma == "come", words[chunk.start - 1].term == nil,
            chunk.features.number == .singular
        {
            return text(Articles.indefinite(before: core.first?.text ?? ""))
        }
        if chunk.start > 0, words[chunk.start - 1].surface == ",", chunk.features.number == .singular,
            chunk.complements.isEmpty,
            relativeFollows(chunk)
                || words.indices.contains(chunk.end + 1) && words[chunk.end].partOfSpeech == .adposition
                    && words[chunk.end + 1].reading.kind.hasPrefix("rel")
        {
            // "chiamati «hei», termine che indica una brughiera"
            return text(Articles.indefinite(before: core.first?.text ?? ""))
        }
        if chunk.start > 0, words[chunk.start - 1].surface == ",", !chunk.complements.isEmpty { return [] }
        guard chunk.isObject || chunk.isSubject || selector.semanticClass(chunk.head) == "person",
            chunk.features.number == .singular, chunk.before.first.map({ words[$0.head].lemma }) != "primo"
        else { return [] }
        return text(Articles.indefinite(before: core.first?.text ?? ""))
    }

    /// Offices that one person holds.
    private static let offices: Set<String> = [
        "sindaco", "presidente", "direttore", "segretario", "capo", "re", "regina", "imperatore", "ministro",
        "governatore", "vescovo", "arcivescovo", "amministratore", "rettore", "preside", "prefetto", "questore",
        "capitano", "allenatore", "commissario", "portavoce", "ambasciatore", "papa", "cancelliere", "campione",
        "presidentessa", "direttrice", "assessore", "leader", "coordinatore", "comandante", "vicepresidente",
    ]

    /// *il "comitato di crisi"*, *un'"opportunità unica"*: the article stands before the quotation mark.
    private func isQuotedBehindArticle(_ chunk: Chunk) -> Bool {
        guard chunk.start > 1, chunk.preposition == nil, ["\"", "«", "“", "'"].contains(words[chunk.start - 1].surface)
        else { return false }
        return words[chunk.start - 2].partOfSpeech == .determiner
    }

    /// *a livello puramente teorico*, *a livello regionale*, *a ritmo sostenuto*: a degree that an adjective tells.
    private func degreeArticle(_ chunk: Chunk, _ core: [EnglishWord]) -> String? {
        guard preposition(chunk) == "a", chunk.features.number == .singular,
            let adjective = (chunk.before + chunk.after).first
        else { return nil }
        if words[chunk.head].lemma == "livello" {
            let isPlain = adjective.adverbs.isEmpty && adjective.head > chunk.head
            return isPlain ? "the" : Articles.indefinite(before: core.first?.text ?? "")
        }
        guard ["ritmo", "prezzo", "tasso", "passo", "costo"].contains(words[chunk.head].lemma) else { return nil }
        return Articles.indefinite(before: core.first?.text ?? "")
    }

    /// Whether an adjective, determiner or *whose* stands right before, in a phrase of its own.
    private func followsModifier(_ chunk: Chunk) -> Bool {
        guard chunk.start > 0, chunk.preposition == nil else { return false }
        let before = words[chunk.start - 1]
        return [.adjective, .determiner, .numeral].contains(before.partOfSpeech) || before.lemma == "cui"
    }
}

/// *a* or *an*, by sound.
enum Articles {
    private static let silentH = ["hour", "honest", "honor", "heir"]
    private static let consonantVowels = ["use", "usu", "eu", "one", "once", "ut"]

    static func indefinite(before word: String) -> String {
        let lower = word.lowercased()
        if silentH.contains(where: lower.hasPrefix) { return "an" }
        // "a U-turn", "an X-ray", "an F": the name of the letter.
        if let first = word.first, first.isUppercase, word.count == 1 || word.dropFirst().first == "-" {
            return "AEFHILMNORSX".contains(first) ? "an" : "a"
        }
        if word.count > 1, word == word.uppercased(), let first = word.first, first.isLetter {
            return "AEFHILMNORSX".contains(first) ? "an" : "a"
        }
        if lower.hasPrefix("uni"), !lower.hasPrefix("unin"), !lower.hasPrefix("unim") { return "a" }
        if lower.hasPrefix("unanim") { return "a" }
        if consonantVowels.contains(where: lower.hasPrefix) { return "a" }
        if lower.hasPrefix("8") || lower == "11" || lower == "18" || lower.hasPrefix("11-") || lower.hasPrefix("18-") {
            return "an"
        }
        guard let first = lower.first else { return "a" }
        return "aeiou".contains(first) ? "an" : "a"
    }
}
