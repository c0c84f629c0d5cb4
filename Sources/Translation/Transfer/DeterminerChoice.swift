import Lexicon

/// Chooses English determiners by noun, number and what follows; they are not copied.
///
/// Sees: *un mio amico*, *tutti i giorni*, *un altro esempio*, *una tale decisione*, *il suo*. Writes: *a friend of mine*,
/// *every day*, *another example*, *such a decision*, *his*.
extension SentenceTransfer {
    mutating func determinersEnglish(_ chunk: Chunk, isPlural: Bool, core: [EnglishWord]) -> [EnglishWord] {
        var result: [EnglishWord] = []
        let possessive =
            chunk.determiners.first { words[$0].reading.kind.hasPrefix("poss") }
            ?? chunk.before.first { words[$0.head].reading.kind.hasPrefix("poss") }?.head
        if isPartitivePhrase(chunk) || speech.bareNouns.contains(chunk.head) { return [] }
        if isLatter(chunk) { return text("the") }
        if isTheSame(chunk) { return [] }
        for determiner in chunk.determiners {
            let word = words[determiner]
            if let term = word.term {
                result += text(quantifier(term, at: determiner, chunk, isPlural: isPlural))
                continue
            }
            if word.partOfSpeech == .numeral {
                result += text(numberEnglish(determiner))
                continue
            }
            switch word.reading.kind {
            case let kind where kind.hasPrefix("art"):
                if possessive != nil, kind == "art def" || !takesOfMine(chunk) { continue }
                result += article(kind, chunk, isPlural: isPlural, after: result, core: core)
            case let kind where kind.hasPrefix("poss"):
                if takesOfMine(chunk) { continue }
                result += text(possessiveEnglish(word, chunk))
            default:
                result += text(determinerEnglish(word, chunk, isPlural: isPlural))
            }
        }
        if chunk.determiners.isEmpty, chunk.preposition == nil, chunk.start == 0, core.first?.text == "best",
            words[chunk.head].partOfSpeech == .noun
        {
            // "Migliore in campo è stato il portiere"
            result += text("the")
        } else if chunk.determiners.isEmpty {
            result += bareArticle(chunk, isPlural: isPlural, core: core)
        }
        let head = words[chunk.head]
        if head.partOfSpeech == .properNoun, head.term == nil {
            return result.filter {
                $0.text != "the" || !chunk.before.isEmpty || !chunk.complements.isEmpty || isAcronym(head)
                    || isEnglishBody(chunk) || head.surface.first?.isLowercase == true && chunk.apposed.isEmpty
                    || chunk.determiners.contains { words[$0].features.number == .plural }
            }
        }
        return result
    }

    private mutating func article(
        _ kind: String, _ chunk: Chunk, isPlural: Bool, after before: [EnglishWord], core: [EnglishWord]
    ) -> [EnglishWord] {
        if kind == "art def" {
            if chunk.preposition == nil, isRate(chunk) { return text("a") }
            if let possessive = bodyPossessive(chunk) { return text(possessive) }
            return keepsThe(chunk, isPlural: isPlural, after: before) ? text("the") : []
        }
        if kind == "art ind", ["dead", "injured", "wounded", "missing"].contains(chunk.sense?.english) {
            return text("one")
        }
        if kind == "art ind", isOnlyOne(chunk) { return text("one") }
        if let other = chunk.before.first ?? nil, words[other.head].lemma == "altro" { return [] }
        if chunk.determiners.contains(where: { ["altro", "tale", "qualsiasi", "qualunque"].contains(words[$0].lemma) })
        {
            return []
        }
        return needsIndefinite(chunk, isPlural: isPlural)
            ? text(Articles.indefinite(before: core.first?.text ?? "")) : []
    }

    /// *esiste solo una risposta*, *ha soltanto un figlio*: how many there are or somebody has.
    private func isOnlyOne(_ chunk: Chunk) -> Bool {
        guard chunk.start > 0, ["solo", "soltanto", "solamente"].contains(words[chunk.start - 1].lemma),
            words[chunk.start - 1].partOfSpeech == .adverb, words[chunk.head].partOfSpeech == .noun,
            let own = nounIndex(of: chunk),
            let verb = chunks[..<own].last(where: { $0.kind == .verb })?.verb, words[verb.main].term == nil
        else { return false }
        let lemma = words[verb.main].lemma
        return ["esistere", "avere", "restare", "rimanere"].contains(lemma) && !verb.isPerfect
            || lemma == "essere" && verb.clitics.contains("ci")
    }

    /// *un mio amico*: a friend of mine.
    func takesOfMine(_ chunk: Chunk) -> Bool {
        chunk.determiners.contains { words[$0].reading.kind == "art ind" }
            && chunk.determiners.contains { words[$0].reading.kind.hasPrefix("poss") }
            && selector.semanticClass(chunk.head) == "person" && chunk.features.number != .plural
    }

    /// *of mine* after the noun, for `takesOfMine`.
    func ofMine(_ chunk: Chunk) -> [EnglishWord] {
        guard takesOfMine(chunk),
            let possessive = chunk.determiners.first(where: { words[$0].reading.kind.hasPrefix("poss") })
        else { return [] }
        let english = possessiveEnglish(words[possessive], chunk)
        let pronoun =
            ["my": "mine", "your": "yours", "her": "hers", "our": "ours", "their": "theirs", "its": "its own"][english]
            ?? english
        return text("of " + pronoun)
    }

    /// *la maggior parte di*, *14 miliardi di*, *gran parte di* by what they count.
    private func quantifier(_ term: Term, at index: Int, _ chunk: Chunk, isPlural: Bool) -> String {
        let name = term.words.joined(separator: " ")
        switch name {
        case "miliardi di", "milioni di":
            let counted = index > 0 && words[index - 1].partOfSpeech == .numeral
            let isTrillion = name == "miliardi di" && counted && countsTrillions(index - 1)
            let base = isTrillion ? "trillion" : name == "miliardi di" ? "billion" : "million"
            return counted ? base : base + "s of"
        case "nessuno di", "nessuna di", "ciascuno di", "ciascuna di", "ognuno di", "ognuna di":
            let isNoun = words[chunk.head].partOfSpeech == .noun && chunk.determiners.count == 1
            return term.english
                + (isNoun && isPlural && words[index].surface.last.map { "ie".contains($0) } == true ? " the" : "")
        case "la maggior parte di", "la maggiore parte di", "maggior parte di", "gran parte di":
            let isMeasured = chunk.determiners.contains {
                words[$0].reading.kind.hasPrefix("poss") || ["questo", "quello"].contains(words[$0].lemma)
            }
            let isPronoun = [.pronoun, .determiner].contains(words[chunk.head].partOfSpeech)
            if isPlural { return isMeasured || isPronoun || relativeFollows(chunk) ? "most of" : "most" }
            return name == "gran parte di" ? "much of" : "most of"
        case "un paio di"
        where chunk.sense?.information.flags.contains("pl") == true || Self.pairs.contains(words[chunk.head].lemma):
            return "a pair of"
        case "meno di"
        where isPlural && !chunk.numerals.isEmpty && chunk.sense?.information.semanticClass != "money"
            && chunk.sense?.information.semanticClass != "time" && words[chunk.head].lemma != "per cento":
            return "fewer than"
        default: return term.english
        }
    }

    /// What comes in twos.
    private static let pairs: Set<String> = [
        "scarpa", "guanto", "calza", "calzino", "stivale", "orecchino", "sandalo", "sci", "ciabatta", "scarpone",
        "manetta", "pattino", "lente", "occhio", "mano", "gamba", "ala",
    ]

    /// *abbiamo bisogno di più soldi*, *la richiesta di più fondi*: more than there is.
    private func isWanted(_ chunk: Chunk) -> Bool {
        guard chunk.start > 0 else { return false }
        let before = words[chunk.start - 1]
        return [
            "bisogno", "avere bisogno", "necessità", "richiesta", "domanda", "esigenza", "disporre", "mancanza",
            "bisognoso",
        ].contains(before.lemma) || chunk.sense?.information.semanticClass == "money"
    }

    private func determinerEnglish(_ word: Word, _ chunk: Chunk, isPlural: Bool) -> String {
        let isUncountable = chunk.sense?.information.flags.contains("u") == true
        let hasIndefinite = chunk.determiners.contains { words[$0].reading.kind == "art ind" }
        switch word.lemma {
        case "più"
        where isPlural && preposition(chunk).map { $0 != "con" } ?? false
            && !words[min(chunk.end, words.count - 1)].form.hasPrefix("di")
            && !isWanted(chunk):
            return "several"
        case "quello" where standsForNoun(chunk): return "the"
        case "che" where words.last?.surface == "!":
            return isPlural || isUncountable ? "what" : "what " + Articles.indefinite(before: "s")
        case "tutto": return allEnglish(chunk, isPlural: isPlural, isUncountable: isUncountable)
        case "altro":
            if hasIndefinite { return "another" }
            if !hasDeterminerBeside(chunk, "altro"), !chunk.numerals.isEmpty { return "another" }
            return isPlural || hasDeterminerBeside(chunk, "altro") ? "other" : "another"
        case "tale": return isPlural || isUncountable ? "such" : "such " + Articles.indefinite(before: "s")
        case "alcuno":
            if !isPlural { return chunk.features.number == .plural ? "some" : "any" }
            return chunk.sense?.information.semanticClass == "time" ? "a few" : "some"
        case "qualche": return chunk.sense?.information.semanticClass == "time" ? "a few" : "some"
        case "molto" where !isPlural: return isNegatedBefore(chunk) ? "much" : "a lot of"
        case "parecchio" where !isPlural: return "quite a lot of"
        case "poco" where chunk.sense?.information.semanticClass == "time" && isPlural: return "a few"
        default: return lexicon.functionWord(word.lemma, .determiner, plural: isPlural) ?? word.surface
        }
    }

    private func allEnglish(_ chunk: Chunk, isPlural: Bool, isUncountable: Bool) -> String {
        if isAllTime(chunk) { return chunk.features.number == .plural ? "every" : "all" }
        if isPlural || isUncountable || !hasArticle(chunk) { return "all" }
        if chunk.sense?.information.semanticClass == "time" { return "all" }
        return words[chunk.head].partOfSpeech == .noun ? "the whole" : "all of"
    }

    private func hasDeterminerBeside(_ chunk: Chunk, _ lemma: String) -> Bool {
        chunk.determiners.contains { words[$0].lemma != lemma }
    }

    private func isNegatedBefore(_ chunk: Chunk) -> Bool {
        guard let own = chunks.firstIndex(where: { $0.start <= chunk.start && chunk.end <= $0.end }), own > 0 else {
            return false
        }
        return chunks[own - 1].verb?.isNegated == true
    }

    private func hasArticle(_ chunk: Chunk) -> Bool {
        chunk.determiners.contains { words[$0].reading.kind.hasPrefix("art") }
    }
}
