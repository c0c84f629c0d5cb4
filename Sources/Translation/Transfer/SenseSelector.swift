import Lexicon

/// Chooses, for a word in its sentence, the English sense whose context fits best.
struct SenseSelector {
    let dictionary: SenseTable
    var words: [Word]
    let lemmas: Set<String>
    let domain: String?
    private let discourse: Discourse
    /// Whether the sentence is speech, a question or a title.
    var register = Register()

    init(dictionary: SenseTable, words: [Word], domain: String?, discourse: Discourse) {
        self.discourse = discourse
        self.dictionary = dictionary
        self.words = words
        self.domain = domain
        var lemmas: Set<String> = []
        for word in words where word.partOfSpeech != .punctuation { lemmas.insert(word.lemma.lowercased()) }
        self.lemmas = lemmas
    }

    /// What kind of sentence it is.
    struct Register {
        var isSpoken = false
        var isQuestion = false
        var isTitle = false
    }

    /// What stands around a word.
    struct Context {
        var object: Int?
        var subject: Int?
        var noun: Int?
        var adjectives: [Int] = []
        var complements: [Int] = []
        var governor: Int?
        var prepositions: [String] = []
        var infinitive: String?
        var hasClause = false
        var isPlural = false
        var isBefore: Bool?
        var hasNumeral = false
        var nameFollows = false
        var isPronominal = false
        var hasObjectPronoun = false
        var isVerb = false
        var isNegated = false
        var isPast = false
        var isPassive = false
        var isInverted = false
    }

    /// The senses of a word: a term's own, or the dictionary's.
    func senses(_ word: Word, isPronominal: Bool = false) -> [Sense] {
        if let term = word.term {
            return [Sense(english: term.english, information: term.information)]
        }
        if isPronominal, word.isVerbal {
            let base = word.lemma.hasSuffix("rre") ? String(word.lemma.dropLast(2)) : String(word.lemma.dropLast())
            let own = dictionary.senses(base + "si", .verb)
            if !own.isEmpty { return own }
        }
        let senses = dictionary.senses(word.lemma, word.partOfSpeech, gender: word.features.gender)
        guard word.reading.kind.hasPrefix("prefix ") else { return senses }
        return senses.map { EnglishPrefix.apply(String(word.reading.kind.dropFirst(7)), to: $0) }
    }

    /// Whether the dictionary has the verb with *si* as an entry of its own.
    func hasPronominalEntry(_ word: Word) -> Bool {
        if let term = word.term { return term.words[0].hasSuffix("rsi") }
        let base = word.lemma.hasSuffix("rre") ? String(word.lemma.dropLast(2)) : String(word.lemma.dropLast())
        return !dictionary.senses(base + "si", .verb).isEmpty
    }

    /// The sense that fits best; the default where none does; nil where the word is unknown.
    func choose(_ index: Int, _ context: Context) -> Sense? {
        let options = senses(words[index], isPronominal: context.isPronominal)
        guard let fallback = options.first else { return nil }
        var best = fallback
        var bestScore = 0
        for sense in options.dropFirst() {
            // "agli italiani": of many, people rather than their language.
            if context.isPlural, sense.information.flags.contains("u"), !fallback.information.flags.contains("u"),
                sense.english.first?.isUppercase == true
            {
                continue
            }
            let score = self.score(sense, context, index)
            if score > bestScore {
                bestScore = score
                best = sense
            }
        }
        return best
    }

    private func score(_ sense: Sense, _ context: Context, _ index: Int) -> Int {
        // Number, place and the like tell little alone: they count beside a condition that names words.
        let named = sense.conditions.filter { !$0.values.isEmpty }
        let strong = named.map { weight($0, context, index) }.reduce(0, +)
        if !named.isEmpty, strong == 0 { return 0 }
        let weak = sense.conditions.filter(\.values.isEmpty).map { weight($0, context, index) }
        // Alone they must hold together: *pl before*.
        if named.isEmpty, weak.contains(0) { return 0 }
        return strong + weak.reduce(0, +)
    }

    private func weight(_ condition: SenseCondition, _ context: Context, _ index: Int) -> Int {
        func matches(_ other: Int?) -> Int {
            guard let other else { return 0 }
            return value(of: other, in: condition.values)
        }
        switch condition.key {
        case "obj": return matches(context.object)
        case "subj": return matches(context.subject)
        case "noun": return matches(context.noun)
        case "adj": return context.adjectives.map { matches($0) }.max() ?? 0
        case "of": return context.complements.map { matches($0) }.max() ?? 0
        case "ofwhat": return matches(context.governor)
        case "near":
            let own = words[index].lemma
            let hits = condition.values.filter { $0 != own && lemmas.contains($0.lowercased()) }.count
            if hits > 0 || register.isSpoken { return min(hits, 2) * 3 }
            return condition.values.count { $0 != own && discourse.mentioned($0) } >= 2 ? 2 : 0
        case "prep": return condition.values.contains { context.prepositions.contains($0) } ? 4 : 0
        case "inf":
            guard let infinitive = context.infinitive else { return 0 }
            return condition.values.isEmpty || condition.values.contains(infinitive) ? 4 : 0
        case "che": return context.hasClause ? 4 : 0
        case "noobj" where context.isPassive: return 0
        case "noobj":
            return context.object == nil && !context.hasObjectPronoun && !context.hasClause && context.infinitive == nil
                && context.isVerb ? 2 : 0
        case "pl": return context.isPlural ? 3 : 0
        case "sg": return context.isPlural ? 0 : 2
        case "before": return context.isBefore == true ? 3 : 0
        case "after": return context.isBefore == false ? 3 : 0
        case "num": return context.hasNumeral ? 4 : 0
        case "name": return context.nameFollows ? 4 : 0
        case "next": return isNeighbour(index + 1, of: index, condition.values) ? 5 : 0
        case "prev": return isNeighbour(index - 1, of: index, condition.values) ? 5 : 0
        case "neg": return context.isNegated ? 3 : 0
        case "past": return context.isPast ? 3 : 0
        case "passive": return context.isPassive ? 3 : 0
        case "inverted": return context.isInverted ? 3 : 0
        case "spoken": return register.isSpoken ? 3 : 0
        case "q": return register.isQuestion ? 3 : 0
        case "title": return register.isTitle ? 3 : 0
        case "dom": return domain.map { condition.values.contains($0) ? 3 : 0 } ?? 0
        default: return 0
        }
    }

    private func value(of index: Int, in values: [String]) -> Int {
        let word = words[index]
        let lemma = word.lemma.lowercased()
        for value in values {
            if value == "@thing" {
                if word.isNominal, !Self.beings.contains(semanticClass(index)) { return 4 }
            } else if value.first == "@" {
                if semanticClass(index) == value.dropFirst() { return 4 }
            } else if value.lowercased() == lemma {
                return 6
            } else if let term = word.term, term.words[0] == value {
                // "record mondiale" is a *record*.
                return 4
            }
        }
        return 0
    }

    /// Classes of nouns that act of themselves: what is not of them is `@thing`.
    static let beings: Set<Substring> = ["person", "group", "animal"]

    /// Whether the word beside, articles left out, has one of the lemmas.
    private func isNeighbour(_ other: Int, of index: Int, _ values: [String]) -> Bool {
        var other = other
        while words.indices.contains(other), words[other].reading.kind.hasPrefix("art") {
            other += other > index ? 1 : -1
        }
        guard words.indices.contains(other) else { return false }
        return values.contains(words[other].lemma.lowercased())
    }

    /// The semantic class of a noun, name or pronoun: `person`, `place`, …
    func semanticClass(_ index: Int) -> Substring {
        let word = words[index]
        if let term = word.term {
            if term.isName { return Self.classOfName(term.information) }
            return Substring(term.information.semanticClass)
        }
        switch word.partOfSpeech {
        case .pronoun: return word.reading.kind == "pers" && word.lemma != "esso" ? "person" : ""
        case .properNoun:
            if word.mayBe(.noun) {
                return Substring(dictionary.senses(word.form, .noun).first?.information.semanticClass ?? "")
            }
            // "la Torrisi", "il Milan": a name with an article is seldom a person's.
            if index > 0, words[index - 1].reading.kind == "art def" { return "group" }
            return word.kind == .word && word.surface != word.surface.uppercased() ? "person" : ""
        case .noun: return Substring(senses(word).first?.information.semanticClass ?? "")
        case .adjective, .verb: return nominalClass(word)
        default: return ""
        }
    }

    /// *una pensionata*: the class of the noun that an adjective or participle stands for.
    private func nominalClass(_ word: Word) -> Substring {
        guard word.partOfSpeech == .adjective || word.features.form == .pastParticiple, let last = word.form.last,
            "aoie".contains(last)
        else { return "" }
        return Substring(
            dictionary.senses(word.form.dropLast() + "o", .noun, gender: word.features.gender).first?.information
                .semanticClass ?? "")
    }

    static func classOfName(_ information: SenseInformation) -> Substring {
        let flag = information.flags.first { $0.hasPrefix("class:") } ?? ""
        return switch flag.dropFirst(6) {
        case "person", "people": "person"
        case "country", "city", "region", "place", "water", "mountain": "place"
        case "org": "group"
        case "era": "time"
        case "event": "event"
        case "work": "text"
        default: ""
        }
    }
}

/// The dictionary, with what was looked up in it lately.
struct SenseTable {
    let dictionary: BilingualDictionary
    let cache: AnalysisCache

    /// Senses of a lemma as that part of speech; the first is the default.
    func senses(_ lemma: String, _ partOfSpeech: PartOfSpeech, gender: Gender = .any) -> [Sense] {
        cache.senses(.init(lemma: lemma, partOfSpeech: partOfSpeech, gender: gender)) {
            dictionary.senses(lemma, partOfSpeech, gender: gender)
        }
    }
}
