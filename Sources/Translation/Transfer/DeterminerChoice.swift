import Lexicon

/// Chooses English articles and determiners by noun, number and what follows; they are not copied.
extension SentenceTransfer {
    mutating func determinersEnglish(_ chunk: Chunk, isPlural: Bool, core: [EnglishWord]) -> [EnglishWord] {
        var result: [EnglishWord] = []
        let head = words[chunk.head]
        let possessive = chunk.determiners.first { words[$0].reading.kind.hasPrefix("poss") }
            ?? chunk.before.first { words[$0.head].reading.kind.hasPrefix("poss") }?.head
        for determiner in chunk.determiners {
            let word = words[determiner]
            if let term = word.term {
                result += text(term.english)
                continue
            }
            switch word.reading.kind {
            case let kind where kind.hasPrefix("art"):
                if possessive != nil { continue }
                if kind == "art def" {
                    if keepsThe(chunk, isPlural: isPlural, after: result) { result += text("the") }
                } else if needsIndefinite(chunk, isPlural: isPlural) {
                    result += text(Articles.indefinite(before: core.first?.text ?? ""))
                }
            case let kind where kind.hasPrefix("poss"):
                result += text(possessiveEnglish(word, chunk))
            default:
                result += text(determinerEnglish(word, chunk, isPlural: isPlural))
            }
        }
        if chunk.determiners.isEmpty { result += bareArticle(chunk, isPlural: isPlural, core: core) }
        if head.partOfSpeech == .properNoun, head.term == nil { return result.filter { $0.text != "the" || !chunk.before.isEmpty || !chunk.complements.isEmpty || isAcronym(head) } }
        return result
    }

    private func isAcronym(_ word: Word) -> Bool { word.surface.count > 1 && word.surface == word.surface.uppercased() }

    /// Whether the Italian definite article stays *the*.
    private func keepsThe(_ chunk: Chunk, isPlural: Bool, after before: [EnglishWord]) -> Bool {
        let head = words[chunk.head]
        if let term = head.term, term.isName { return term.english.hasPrefix("the ") }
        if head.partOfSpeech == .properNoun { return !chunk.before.isEmpty || isAcronym(head) }
        if head.partOfSpeech == .numeral { return keepsTheBeforeNumeral(chunk) }
        if let first = chunk.apposed.first, words[first].partOfSpeech == .properNoun,
            selector.semanticClass(chunk.head) == "person", chunk.after.isEmpty
        {
            return false
        }
        if let first = chunk.apposed.first, words[first].partOfSpeech == .numeral, chunk.features.number != .plural { return false }
        if before.last.map({ ["all", "both"].contains($0.text) }) == true, isPlural, chunk.complements.isEmpty { return false }
        if chunk.determiners.contains(where: { words[$0].lemma == "entrambi" }) { return false }
        if head.partOfSpeech == .noun, let flags = chunk.sense?.information.flags, !flags.contains("the") {
            let isSpecific = !chunk.complements.isEmpty || relativeFollows(chunk) || !chunk.before.isEmpty
            if flags.contains("u"), !isSpecific { return false }
            if isPlural, !isSpecific, isGenericPlural(chunk) { return false }
            if Self.daysAndSeasons.contains(head.lemma) { return false }
        }
        return true
    }

    static let daysAndSeasons: Set<String> = [
        "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "natale", "pasqua",
    ]

    private func keepsTheBeforeNumeral(_ chunk: Chunk) -> Bool {
        let surface = words[chunk.head].surface
        if Int(surface).map({ (1000...2100).contains($0) }) == true { return false }
        if words.indices.contains(chunk.end), words[chunk.end].surface == "%" || words[chunk.end].lemma == "per cento" { return false }
        return !surface.contains(where: \.isNumber)
    }

    private func relativeFollows(_ chunk: Chunk) -> Bool {
        guard words.indices.contains(chunk.end) else { return false }
        let next = words[chunk.end]
        return next.reading.kind.hasPrefix("rel") || next.features.form == .pastParticiple
    }

    /// Plurals that stand for the kind: the subject of a present, or the object of a verb without a past.
    private func isGenericPlural(_ chunk: Chunk) -> Bool {
        guard chunk.features.number == .plural, chunk.after.isEmpty || chunk.preposition == nil else { return false }
        return selector.semanticClass(chunk.head) == "" && chunk.preposition == nil && chunk.after.isEmpty
    }

    private func needsIndefinite(_ chunk: Chunk, isPlural: Bool) -> Bool {
        if isPlural { return false }
        if let flags = chunk.sense?.information.flags, flags.contains("u") || flags.contains("pl") { return false }
        return true
    }

    /// Predicate nouns without an article: *è medico* → *is a doctor*.
    private func bareArticle(_ chunk: Chunk, isPlural: Bool, core: [EnglishWord]) -> [EnglishWord] {
        let head = words[chunk.head]
        if let term = head.term, term.isName, term.english.hasPrefix("the "), chunk.preposition != nil || true { return text("the") }
        if head.partOfSpeech == .noun, chunk.sense?.information.flags.contains("the") == true { return text("the") }
        guard head.partOfSpeech == .noun, !isPlural, chunk.numerals.isEmpty, !isTitle,
            chunk.sense?.information.flags.contains("u") == false, chunk.apposed.isEmpty
        else { return [] }
        if let preposition = preposition(chunk), !["senza", "con", "come", "da"].contains(preposition) { return [] }
        if chunk.preposition != nil {
            return text(Articles.indefinite(before: core.first?.text ?? ""))
        }
        if chunk.isObject || chunk.isSubject || selector.semanticClass(chunk.head) == "person" {
            if chunk.features.number == .singular, chunk.before.first.map({ words[$0.head].lemma }) != "primo" {
                return text(Articles.indefinite(before: core.first?.text ?? ""))
            }
        }
        return []
    }

    private func determinerEnglish(_ word: Word, _ chunk: Chunk, isPlural: Bool) -> String {
        let isUncountable = chunk.sense?.information.flags.contains("u") == true
        switch word.lemma {
        case "tutto":
            if isPlural { return "all" }
            if hasArticle(chunk), !isUncountable { return chunk.sense?.information.flags.contains("time") == true ? "all" : "all of" }
            return "all"
        case "altro":
            return chunk.determiners.contains { words[$0].reading.kind == "art ind" } ? "other" : (isPlural || hasArticle(chunk) ? "other" : "another")
        case "alcuno": return isPlural ? "some" : "any"
        default: return lexicon.functionWord(word.lemma, .determiner, plural: isPlural) ?? word.surface
        }
    }

    private func hasArticle(_ chunk: Chunk) -> Bool { chunk.determiners.contains { words[$0].reading.kind.hasPrefix("art") } }

    /// *suo*: his, her or its, by the subject of the clause or the last person spoken of.
    private func possessiveEnglish(_ word: Word, _ chunk: Chunk) -> String {
        switch word.lemma {
        case "suo":
            let owner = ownerClass(chunk)
            return owner
        case "proprio": return ownerIsPlural(chunk) ? "their" : ownerClass(chunk)
        default:
            return lexicon.functionWord(word.lemma, .determiner) ?? word.surface
        }
    }

    private func ownerChunk(_ chunk: Chunk) -> Chunk? {
        guard let own = chunks.firstIndex(where: { $0.start <= chunk.start && chunk.end <= $0.end }) else { return nil }
        var j = own - 1
        while j >= 0 {
            if chunks[j].kind == .noun, chunks[j].isSubject || words[chunks[j].head].partOfSpeech == .properNoun { return chunks[j] }
            if chunks[j].kind == .relative, let antecedent = antecedent(of: j) { return chunks[antecedent] }
            j -= 1
        }
        return nil
    }

    private func ownerIsPlural(_ chunk: Chunk) -> Bool { ownerChunk(chunk)?.features.number == .plural }

    private func ownerClass(_ chunk: Chunk) -> String {
        if let owner = ownerChunk(chunk) {
            let kind = selector.semanticClass(owner.head)
            if kind == "person" { return owner.features.gender == .feminine ? "her" : "his" }
            return "its"
        }
        if discourse.hasSubject {
            if discourse.subjectClass == "person" { return discourse.gender == .feminine ? "her" : "his" }
            return "its"
        }
        return "his"
    }
}

/// *a* or *an*, by sound.
enum Articles {
    private static let silentH = ["hour", "honest", "honor", "heir"]
    private static let consonantVowels = ["uni", "use", "usu", "eu", "one", "once", "ut"]

    static func indefinite(before word: String) -> String {
        let lower = word.lowercased()
        if silentH.contains(where: lower.hasPrefix) { return "an" }
        if word.count > 1, word == word.uppercased(), let first = word.first, first.isLetter {
            return "AEFHILMNORSX".contains(first) ? "an" : "a"
        }
        if lower.hasPrefix("uni"), !lower.hasPrefix("unin"), !lower.hasPrefix("unim") { return "a" }
        if consonantVowels.contains(where: { $0 != "uni" && lower.hasPrefix($0) }) { return "a" }
        if lower.hasPrefix("8") || lower.hasPrefix("11") || lower.hasPrefix("18") { return "an" }
        guard let first = lower.first else { return "a" }
        return "aeiou".contains(first) ? "an" : "a"
    }
}
