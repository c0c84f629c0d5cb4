import Lexicon
import Translation

/// Tells points that say nothing without the sentence before them.
///
/// Sees: *They will remain closed…*, *Its owner…*, *This increase worries…*, *Now it has…*, *Questo è…*, *Una di loro…*,
/// *Lo ha annunciato…*. Not: *It is necessary to…*, *This year…*.
struct Dependence {
    let translator: Translator

    private static let pronouns: Set<String> = ["He", "She", "They", "His", "Her", "Their", "Its"]
    /// Pronouns that point at what the sentence before says.
    private static let demonstratives: Set<String> = [
        "questo", "questa", "questi", "queste", "quello", "quelli", "ciò", "costui", "costei", "costoro",
    ]
    private static let determiners: Set<String> = [
        "questo", "questa", "questi", "queste", "quest'", "quest’", "tale", "tali", "simile", "simili",
    ]
    private static let pairs: Set<String> = ["entrambi", "entrambe", "ambedue"]

    /// Whether the point needs its neighbours.
    func isDependent(_ draft: PointDraft) -> Bool {
        guard let word = draft.text.split(whereSeparator: { " '".contains($0) }).first.map(String.init) else {
            return false
        }
        return Self.pronouns.contains(word) || word == "It" && (!Self.isExpletive(draft.text) || Self.isNaming(draft))
            || Self.pronounBehindAdverb(draft.text) != nil || Self.hasLoosePlural(draft) || pointsBack(draft)
    }

    /// *It is necessary to…*, *It seems that…*: the pronoun stands for what follows.
    private static func isExpletive(_ line: String) -> Bool {
        let words = line.prefix { $0 != "," }.split(separator: " ").map { $0.lowercased() }
        return words.prefix(6).contains { ["to", "that", "for", "who", "when", "whether"].contains($0) }
            && words.count > 1
            && ["is", "was", "will", "would", "has", "seems", "seemed", "appears", "takes", "took", "turns", "remains"]
                .contains(words[1])
    }

    /// *È la fotografia scattata dalla Corte…*: *It is the…* of what was told before; not *È il governo che…*.
    private static func isNaming(_ draft: PointDraft) -> Bool {
        let words = draft.text.split(separator: " ").prefix(3)
        guard words.count == 3, ["is", "was"].contains(words[1]), ["the", "a", "an"].contains(words[2]) else {
            return false
        }
        return !draft.forms.prefix(10).contains { ["che", "chi", "a", "per", "quando", "se"].contains($0) }
    }

    /// *The court ruled that they…*: nobody was named before whom they may be.
    private static func hasLoosePlural(_ draft: PointDraft) -> Bool {
        let line = draft.text
        let words = line.split(separator: " ").prefix(12).map(String.init)
        guard let they = words.firstIndex(where: { ["they", "their", "them"].contains($0) }), they > 0,
            !line.contains("\"")
        else { return false }
        return !words[..<they].contains { word in
            // "Sicilgas" is one.
            let isName = word.first?.isUppercase == true && draft.words.contains { $0.surface == word }
            let isPlural =
                word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("'s") && !isName
            return isPlural && !["this", "does", "says"].contains(word.lowercased())
                || word.last == "," || word.first?.isNumber == true
                || ["and", "people", "who", "police", "men", "women", "children", "team", "many", "all", "few", "both"]
                    .contains(word.lowercased())
        }
    }

    private static let adverbs: Set<String> = ["now", "then", "today", "yesterday", "later", "finally", "soon", "here"]

    /// The pronoun behind an adverb that opens a line, and the index of its word: *Now it has…*, *In 2024 he won…*.
    static func pronounBehindAdverb(_ line: String) -> (index: Int, pronoun: String)? {
        let words = line.split(separator: " ").prefix(3).map { $0.lowercased() }
        guard words.count == 3 else { return nil }
        let index: Int
        if adverbs.contains(words[0]) {
            index = 1
        } else if words[0] == "in", words[1].utf8.count == 4, Int(words[1]) != nil {
            index = 2
        } else {
            return nil
        }
        return ["he", "she", "it", "they"].contains(words[index]) ? (index, words[index]) : nil
    }

    /// By the Italian: the point is in the sentence before.
    private func pointsBack(_ draft: PointDraft) -> Bool {
        let words = draft.words.filter { !$0.surface.isEmpty && $0.partOfSpeech != .punctuation }
        guard let first = words.first else { return false }
        if Self.demonstratives.contains(first.form), first.partOfSpeech == .pronoun { return true }
        if Self.pairs.contains(first.form), words.count > 1, !words[1].isNominal { return true }
        if words.prefix(4).contains(where: { $0.form == "loro" && $0.reading.kind == "pers" }) { return true }
        if hasDemonstrative(words, at: 0) { return true }
        if first.partOfSpeech == .adposition, hasDemonstrative(words, at: 1) { return true }
        if hasLooseObject(words, draft.text) || isAmongOthers(words) || isAfterward(draft.words) { return true }
        if LooseNoun.opens(words) { return true }
        return ["lo", "l'"].contains(first.form) && first.reading.kind.hasPrefix("clit")
            && words.prefix(3).contains(where: \.isVerbal) && !draft.text.contains(" so ")
    }

    /// *Gli altri sei sono stati dimessi*, *Altri quattro…*, *L'altro è…*: of those whom the sentence before counts.
    private func isAmongOthers(_ words: [Word]) -> Bool {
        if let first = words.first, ["gli altri", "le altre", "l'altro", "l'altra"].contains(first.form) {
            return words.count > 1 && !words[1].isNominal
        }
        guard
            let other = words.prefix(2).firstIndex(where: { ["altri", "altre", "altro", "altra"].contains($0.form) }),
            other == 0 || words[0].reading.kind == "art def", other + 1 < words.count
        else { return false }
        let next = words[other + 1]
        if next.kind == .number || next.partOfSpeech == .numeral { return true }
        return other == 1 && !next.isNominal && next.partOfSpeech != .adjective
    }

    /// *Nelle due ore successive…*, *Il giorno dopo…*: after what the sentence before tells.
    private func isAfterward(_ words: [Word]) -> Bool {
        let words = words.filter { !$0.surface.isEmpty }
        return words.prefix(5).indices.dropFirst().contains { index in
            let isLater = ["successivo", "seguente", "precedente"].contains(words[index].lemma)
            let isAfter =
                ["dopo", "prima"].contains(words[index].form) && index + 1 < words.count
                && (words[index + 1].surface == "," || words[index + 1].isVerbal
                    // "Cinque minuti dopo Mancosu stende Ricci"; "dopo Natale" is a time.
                    || index <= 3 && words[index].form == "dopo" && words[index + 1].partOfSpeech == .properNoun
                        && words[index + 1].term == nil)
            return (isLater || isAfter)
                && translator.semanticClass(ofNoun: words[index - 1].lemma) == "time"
        }
    }

    /// *Al mercato i pescatori lo vendono a 8 euro*: nothing before the pronoun is what they sell.
    private func hasLooseObject(_ words: [Word], _ line: String) -> Bool {
        guard !line.contains("\""), let verb = words.firstIndex(where: { $0.isVerbal && $0.features.form.isFinite }),
            verb > 1, let gender = Self.objects[words[verb - 1].form], words[verb - 1].reading.kind.hasPrefix("clit"),
            line.contains(" it ") || line.contains(" them ") || line.contains(" it.") || line.contains(" them.")
        else { return false }
        let isPlural = ["li", "le"].contains(words[verb - 1].form)
        // The subject stands right before the pronoun.
        let subject = words[..<(verb - 1)].lastIndex {
            $0.isNominal && $0.features.number == words[verb].features.number
        }
        return !words[..<(verb - 1)].indices.contains { index in
            let features = words[index].features
            return index != subject && words[index].isNominal && words[index].term?.isName != true
                && (features.gender == .any || features.gender == gender)
                && (features.number == .any || (features.number == .plural) == isPlural)
        }
    }

    private static let objects: [String: Gender] = [
        "lo": .masculine, "la": .feminine, "li": .masculine, "le": .feminine,
    ]

    /// *questo aumento*, *quest'ultima*; not *quest'anno*, which every reader knows.
    private func hasDemonstrative(_ words: [Word], at index: Int) -> Bool {
        guard index + 1 < words.count, Self.determiners.contains(words[index].form) else { return false }
        let next = words[index + 1]
        guard next.isNominal || next.partOfSpeech == .adjective || next.form.hasPrefix("ultim") else { return false }
        return translator.semanticClass(ofNoun: next.lemma) != "time" && !Self.times.contains(next.lemma)
    }

    private static let times: Set<String> = [
        "anno", "mese", "settimana", "giorno", "giornata", "mattina", "mattinata", "pomeriggio", "sera", "serata",
        "notte", "estate", "autunno", "inverno", "primavera", "momento", "ora", "volta", "secolo", "decennio",
    ]
}
