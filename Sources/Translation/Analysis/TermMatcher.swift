import Lexicon

/// Finds the terms of glossaries, domain lists and general expressions in a sentence and folds each into one word.
///
/// Leftmost, then longest, then by origin: user glossaries in the order given, domain lists, general expressions, names.
struct TermMatcher: Sendable {
    let index: TermIndex

    /// Stands between the words of a term that is kept as it is.
    static let keptSpace: Character = "\u{E000}"

    /// A sentence with what is found out about it once.
    private struct Search {
        let words: [Word]
        /// What each word may be called in a term.
        let names: [[TermName]]
        let cache: TermCache
        /// The best match that starts at each word, once it was looked for.
        var found: [Match??]

        init(_ words: [Word], _ cache: TermCache) {
            self.words = words
            names = words.map(TermMatcher.names)
            self.cache = cache
            found = Array(repeating: nil, count: words.count)
        }
    }

    /// The words with every matched term folded into its first content word.
    func fold(_ words: [Word], _ cache: TermCache) -> [Word] {
        var search = Search(words, cache)
        var result: [Word] = []
        result.reserveCapacity(words.count)
        var position = 0
        while position < words.count {
            if let match = bestMatch(&search, at: position), !yields(match, &search) {
                result += folded(words, match)
                position = match.end
            } else {
                result.append(words[position])
                position += 1
            }
        }
        return result
    }

    /// Whether a match gives way to one that starts inside it: a glossary's, or a longer one (*di* [*colpo di stato*]).
    private func yields(_ match: Match, _ search: inout Search) -> Bool {
        let isGlossary = match.term.isFromGlossary
        guard match.end - match.start > 1, !(isGlossary && match.end == search.words.count) else { return false }
        for start in (match.start + 1)..<match.end {
            guard let other = bestMatch(&search, at: start), other.end > match.end || other.term.isFromGlossary else {
                continue
            }
            if other.term.isFromGlossary != isGlossary { return other.term.isFromGlossary }
            // "nuovo [antico testamento]": a term that stands whole goes before one that it interrupts.
            if case .noun = match.term.kind, match.inserted == [start], other.inserted.isEmpty { return true }
            let gain = Self.length(other, search.words) - Self.length(match, search.words)
            if Self.inflects(other.term), gain > 0 { return true }
            // "la [repubblica dominicana]": a name that opens with an article yields to a longer one.
            if start == match.start + 1, ["il", "lo", "la", "i", "gli", "le", "l'"].contains(match.term.words[0]) {
                return true
            }
            // "di [giorno lavorativo]": of two of a length a noun's goes before an adverb's.
            let isModifier = match.term.kind == .adverb || match.term.kind == .adjective
            if gain == 0, isModifier, case .noun = other.term.kind { return true }
        }
        return false
    }

    /// Tokens of a match: the article inside an articulated preposition is none.
    private static func length(_ match: Match, _ words: [Word]) -> Int {
        (match.start..<match.end).count { !words[$0].surface.isEmpty }
    }

    struct Match {
        var term: Term
        var start: Int
        var end: Int
        /// Words inside the match that are no part of the term: an adverb within a verb expression.
        var inserted: [Int]
        /// The word that carries number and tense.
        var head: Int
    }

    private func bestMatch(_ search: inout Search, at start: Int) -> Match? {
        if let known = search.found[start] { return known }
        let match = best(search, at: start)
        search.found[start] = .some(match)
        return match
    }

    private func best(_ search: Search, at start: Int) -> Match? {
        let first = search.names[start]
        guard !first.isEmpty else { return nil }
        var second: [TermName] = []
        for next in start + 1..<min(start + 3, search.words.count) {
            for name in search.names[next] where !second.named(name.text) { second.append(name) }
        }
        var best: Match?
        for term in index.candidates(first: first, second: second, search.cache) {
            guard let match = match(term, search, start) else { continue }
            guard Self.admits(match, search) else { continue }
            if let current = best, !isBetter(match, than: current, search) { continue }
            best = match
        }
        return best
    }

    private func isBetter(_ a: Match, than b: Match, _ search: Search) -> Bool {
        let words = search.words
        if case .glossary(let i, _) = a.term.origin {
            guard case .glossary(let j, _) = b.term.origin else { return true }
            if a.end != b.end { return a.end > b.end }
            return i == j ? Self.isCloserInGlossary(a, than: b, words) : i < j
        }
        if case .glossary = b.term.origin { return false }
        if a.end != b.end { return a.end > b.end }
        // "si stringono la mano": with its pronoun before it, a verb in -si is meant.
        let isOwn = (a.term.words[0].hasSuffix("rsi"), b.term.words[0].hasSuffix("rsi"))
        if a.term.kind == .verb, b.term.kind == .verb, isOwn.0 != isOwn.1 { return isOwn.0 }
        // A row that asks for a context yields to one that does not, unless the context is there.
        let fits = (Self.fit(a, search), Self.fit(b, search))
        if fits.0 != fits.1 { return fits.0 > fits.1 }
        let ranks = (Self.rank(a.term.origin), Self.rank(b.term.origin))
        if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
        return Self.isCloser(a, than: b, words)
    }

    /// Of rows of one list: the one that is written like the text, then the one of the kind that its place asks for.
    private static func isCloser(_ a: Match, than b: Match, _ words: [Word]) -> Bool {
        if let isVerb = isVerbWanted(a, b, words) { return (a.term.kind == .verb) == isVerb }
        let exact = (exactness(a, words), exactness(b, words))
        if exact.0 != exact.1 { return exact.0 > exact.1 }
        let isAdjective = (a.term.kind == .adjective, b.term.kind == .adjective)
        guard isAdjective.0 != isAdjective.1 else { return false }
        return isAdjective.0 == isBehindNoun(words, a.start)
    }

    /// Of two terms of one glossary: nothing between its words, written like the text, the lemma of what it is.
    private static func isCloserInGlossary(_ a: Match, than b: Match, _ words: [Word]) -> Bool {
        if a.inserted.count != b.inserted.count { return a.inserted.count < b.inserted.count }
        let isOwn = (a.term.words[0].hasSuffix("rsi"), b.term.words[0].hasSuffix("rsi"))
        if a.term.kind == .verb, b.term.kind == .verb, isOwn.0 != isOwn.1 { return isOwn.0 }
        let agrees = (agrees(a, words), agrees(b, words))
        if agrees.0 != agrees.1 { return agrees.0 }
        if let isVerb = isVerbWanted(a, b, words) { return (a.term.kind == .verb) == isVerb }
        let exact = (exactness(a, words), exactness(b, words))
        if exact.0 != exact.1 { return exact.0 > exact.1 }
        return isLemma(a, words) && !isLemma(b, words)
    }

    /// "è [entrata in vigore]", "la corte [condanna in primo grado]": whether a verb or the noun of the same form stands
    /// here, where one of the two is a verb; nil where both are, or neither.
    private static func isVerbWanted(_ a: Match, _ b: Match, _ words: [Word]) -> Bool? {
        guard (a.term.kind == .verb) != (b.term.kind == .verb) else { return nil }
        guard a.start > 0, let reading = words[a.start - 1].readings.first else { return false }
        switch reading.partOfSpeech {
        // "la tregua, [entrata in vigore] all'alba"
        case .punctuation where words[a.start - 1].surface == "," && a.start > 1:
            guard let participle = words[a.start].participle else { return false }
            return words[a.start - 2].readings.contains {
                $0.partOfSpeech == .noun && $0.features.agrees(with: participle.features)
            }
        case .auxiliary: return true
        case .noun, .properNoun, .pronoun, .adverb:
            // "una casa [finita nel mirino]": behind a noun a participle is an adjective.
            return words[a.start].readings.contains { $0.features.form.isFinite && $0.clitics.isEmpty }
        case .verb: return reading.lemma == "essere" || reading.lemma == "avere"
        default: return false
        }
    }

    /// "consigliere regionali" is no *consigliere regionale*: a head in the singular has no adjectives in the plural.
    private static func agrees(_ match: Match, _ words: [Word]) -> Bool {
        let head = words[match.head]
        let isSingular = head.readings.contains {
            $0.partOfSpeech == .noun && $0.lemma == head.form && $0.features.number == .singular
        }
        return !isSingular || !match.term.words.contains(head.form)
            || numberOfAdjectives(match, words, Features()) != .plural
    }

    /// Whether the head is a form of the term's own word: "africane" of *africana*, when a noun is listed.
    private static func isLemma(_ match: Match, _ words: [Word]) -> Bool {
        let partOfSpeech: PartOfSpeech? =
            switch match.term.kind {
            case .noun: .noun
            case .adjective: .adjective
            case .verb: .verb
            default: nil
            }
        return words[match.head].readings.contains {
            $0.partOfSpeech == partOfSpeech && match.term.words.contains($0.lemma)
        }
    }

    /// *I was told*, *what is it called*: a whole sentence of the general list, which stands for no part of another.
    static func isUtterance(_ term: Term) -> Bool {
        guard term.kind == .phrase, term.words.count > 1, case .general = term.origin else { return false }
        return utteranceOpeners.contains(term.english.prefix { $0 != " " }.lowercased())
    }

    /// Whether the term may stand where it was found.
    private static func admits(_ match: Match, _ search: Search) -> Bool {
        if match.term.words == ["prima", "che"], match.start > 0, search.words[match.start - 1].form == "la" {
            // "sia durante la prima che durante la seconda": the first one.
            return false
        }
        if match.term.words.last == "primo", match.end < search.words.count, search.words[match.end].form == "di",
            search.words[match.end - 1].form == "prima"
        {
            // "arriverà prima di Natale"
            return false
        }
        if match.term.words == ["un", "po'", "di"], match.end < search.words.count,
            ["me", "te", "sé", "lui", "lei", "noi", "voi", "loro", "tutto"].contains(search.words[match.end].form)
        {
            // "parla un po' di te"
            return false
        }
        if match.term.words == ["per", "cento"], match.end < search.words.count, match.start > 0,
            search.words[match.start - 1].kind != .number, !search.words[match.start - 1].mayBe(.numeral)
        {
            // "un ordine per cento velivoli"
            return false
        }
        if case .adjective = match.term.kind, match.start > 0,
            search.words[match.start - 1].readings.contains(where: {
                $0.lemma == "avere" && $0.partOfSpeech == .auxiliary
            }),
            (match.start..<match.end).contains(where: { search.words[$0].participle != nil })
        {
            // "dice di non averlo mai visto prima": the verb of a perfect.
            return false
        }
        let context = TermContext(words: search.words, names: search.names, start: match.start, end: match.end)
        if Self.isUtterance(match.term), !context.opensClause { return false }
        return match.term.conditions.isEmpty || context.admits(match.term.conditions)
    }

    /// First words of English sentences.
    private static let utteranceOpeners: Set<String> = [
        "i", "i'm", "i'll", "i've", "you", "you're", "he", "he's", "she", "she's", "it", "it's", "we", "we're", "they",
        "they're",
        "that", "that's", "there", "there's", "what", "what's", "who", "who's", "where", "when", "why", "how", "which",
        "do",
        "does", "did", "is", "are", "was", "were", "can", "could", "will", "would", "shall", "should", "may", "have",
        "has",
        "let's", "don't",
    ]

    /// 2 where the contexts of a term hold, 1 where it has none, 0 where they do not hold.
    private static func fit(_ match: Match, _ search: Search) -> Int {
        guard !match.term.conditions.isEmpty else { return 1 }
        let context = TermContext(words: search.words, names: search.names, start: match.start, end: match.end)
        return context.holds(match.term.conditions) ? 2 : 0
    }

    /// How many words of a match are written as the term is listed: "privo di sensi" is no "privo di senso".
    private static func exactness(_ match: Match, _ words: [Word]) -> Int {
        let forms = (match.start..<match.end).map { words[$0].form }.filter { !$0.isEmpty }
        return zip(forms, match.term.words).count { $0 == $1 }
    }

    /// "investimenti [a lungo termine]", "è [in pensione]": an adjective's place; others are an adverb's.
    private static func isBehindNoun(_ words: [Word], _ start: Int) -> Bool {
        guard start > 0, let reading = words[start - 1].readings.first else { return false }
        switch reading.partOfSpeech {
        case .noun, .properNoun, .adjective: return true
        case .auxiliary, .verb: return reading.lemma == "essere"
        default: return false
        }
    }

    private static func rank(_ origin: Term.Origin) -> Int {
        switch origin {
        case .glossary: 0
        case .names: 1
        case .domain: 2
        case .general: 3
        }
    }

    /// What a word may be called in a term: its form, and the lemmas of its open-class readings.
    private static func names(_ word: Word) -> [TermName] {
        guard word.kind != .punctuation, !word.form.isEmpty else { return [] }
        var names = [TermName(word.form)]
        func add(_ name: String) { if !names.named(name) { names.append(TermName(name)) } }
        for reading in word.readings {
            switch reading.partOfSpeech {
            case .noun: add(reading.lemma)
            case .adjective where reading.features.isSuperlative: break
            case .adjective:
                add(reading.lemma)
                // Inside a feminine term the adjective is cited as it agrees: *materia prima*.
                if reading.features.gender == .feminine, reading.lemma.hasSuffix("o") {
                    add(String(reading.lemma.dropLast()) + "a")
                }
            case .verb, .auxiliary:
                add(reading.lemma)
                add(String(reading.lemma.dropLast(reading.lemma.hasSuffix("rre") ? 2 : 1)) + "si")
            case .adposition, .coordinator: add(reading.lemma)
            case .determiner where reading.kind == "art ind" || reading.kind.hasPrefix("qnt"): add(reading.lemma)
            default: break
            }
            // Participles as adjectives: *uscenti* of *uscente*; adjectives in *-trice*, cited as they agree.
            if reading.features.form == .presentParticiple { add(String(word.form.dropLast()) + "e") }
            if word.form.hasSuffix("trici") { add(String(word.form.dropLast()) + "e") }
            if reading.features.form == .pastParticiple {
                add(String(word.form.dropLast()) + "o")
                if reading.features.gender == .feminine { add(String(word.form.dropLast()) + "a") }
            }
        }
        return names
    }

    /// "ha subito un incidente": no adverb, but the verb of a perfect.
    private static func isParticiple(_ word: Word) -> Bool {
        word.readings.contains { $0.features.form == .pastParticiple && $0.features.gender == .masculine }
    }

    private static func hasClitics(_ word: Word) -> Bool {
        !word.readings.isEmpty && word.readings.allSatisfy { !$0.clitics.isEmpty }
    }

    /// Whether a clitic makes the verb pronominal: *si rende conto*, *rendersi conto*, *mi rendo conto*.
    private static func isPronominal(_ words: [Word], _ index: Int) -> Bool {
        let clitics: Set<String> = ["si", "mi", "ti", "ci", "vi", "s'", "m'", "t'", "c'", "v'", "se", "me", "te"]
        if words[index].readings.contains(where: { !$0.clitics.isEmpty && clitics.contains($0.clitics[0]) }) {
            return true
        }
        var before = index - 1
        while before >= 0, index - before < 4 {
            if clitics.contains(words[before].form) { return isOwn(words[before].form, words[(before + 1)...index]) }
            guard
                words[before].readings.contains(where: {
                    $0.partOfSpeech == .auxiliary || $0.partOfSpeech == .adverb || $0.kind.hasPrefix("clit")
                })
            else { return false }
            before -= 1
        }
        return false
    }

    /// Whether a clitic is of the verb's own person: *mi rompo il braccio*, not *mi ha rotto il braccio*.
    private static func isOwn(_ clitic: String, _ verb: ArraySlice<Word>) -> Bool {
        let finite = verb.flatMap(\.readings).filter {
            [.verb, .auxiliary].contains($0.partOfSpeech) && $0.features.form.isFinite
        }
        guard !finite.isEmpty else { return true }
        if verb.count > 1,
            verb.contains(where: { word in word.readings.contains { $0.lemma == "avere" && $0.features.form.isFinite } }
            )
        {
            return false
        }
        let wanted: (UInt8, GrammaticalNumber?) =
            switch clitic.first {
            case "m": (1, .singular)
            case "t": (2, .singular)
            case "c": (1, .plural)
            case "v": (2, .plural)
            default: (3, nil)
            }
        return finite.contains {
            $0.features.person == wanted.0 && (wanted.1 == nil || $0.features.number == wanted.1)
        }
    }

    /// *si è impegnata*, *è stato fuori*: the verb of the sentence's own perfect is no verb of a term.
    private static func isAuxiliary(_ term: Term, _ words: [Word], _ start: Int) -> Bool {
        switch term.words[0] {
        case "essere" where ["fu", "furono"].contains(words[start].form):
            // "furono occupate": what was done, no state.
            return term.words.count == 2 && start + 1 < words.count && words[start + 1].participle != nil
        case "essere": return start > 0 && ["si", "mi", "ti", "s'"].contains(words[start - 1].form)
        case "stare":
            return start > 0 && words[start].form.hasPrefix("stat")
                && words[start - 1].readings.contains { $0.lemma == "essere" }
        default: return false
        }
    }

    /// *più passa il tempo, più…*: what follows the verb is its subject.
    private static func isProportion(_ term: Term, _ words: [Word], _ start: Int) -> Bool {
        guard term.kind == .verb, term.words.count > 2,
            ["il", "la", "i", "le", "lo", "l'", "gli"].contains(term.words[1]),
            start > 0, ["più", "meno"].contains(words[start - 1].form)
        else { return false }
        return start == 1 || words[start - 2].kind == .punctuation
    }

    /// *ha ammesso che*, *è stato detto che*: behind its auxiliary a participle opens no clause of condition.
    private static func isPerfect(_ term: Term, _ words: [Word], _ start: Int) -> Bool {
        guard term.kind == .conjunction, start > 0, term.words.last == "che" else { return false }
        // "diceva sempre che"
        if term.words[0] == "sempre" {
            return words[start - 1].readings.contains { $0.partOfSpeech == .verb && $0.features.form.isFinite }
        }
        guard isParticiple(words[start]) else { return false }
        var before = start - 1
        while before > 0, words[before].mayBe(.adverb) { before -= 1 }
        return words[before].readings.contains { ["avere", "essere"].contains($0.lemma) }
    }

    /// *30 milioni del primo semestre*: no count of what an article in the singular follows.
    private static func countsPeriod(_ term: Term, _ words: [Word], _ end: Int) -> Bool {
        guard term.kind == .determiner, term.words.count == 2, term.words[1] == "di",
            ["milioni", "miliardi", "migliaia", "centinaia"].contains(term.words[0]), end < words.count,
            words[end].surface.isEmpty
        else { return false }
        return words[end].readings.contains { $0.kind == "art def" && $0.features.number == .singular }
    }

    /// *la canzone, composta da Jim Steinman*: by a person, not of parts.
    private static func isComposedBySomebody(_ term: Term, _ words: [Word], _ end: Int) -> Bool {
        guard Array(term.words.suffix(2)) == ["composto", "da"], end < words.count else { return false }
        return words[end].isCapitalized && !words[end].isInitial
            && words[end].readings.allSatisfy {
                $0.partOfSpeech == .properNoun || $0.isGuess
            }
    }

    /// *hanno poco tempo*: what counts the object of *have* is said before it, *little time*.
    private static func countsObject(_ term: Term, _ words: [Word], _ inserted: [Int]) -> Bool {
        guard let index = inserted.first, term.words.count == 2, term.english.hasPrefix("have ") else { return false }
        return ["poco", "molto", "tanto", "troppo", "più", "meno"].contains(words[index].form)
    }

    /// *la fusione di più dialetti*: before a noun *più* says how many, and *di* belongs to the noun.
    private static func countsNoun(_ term: Term, _ words: [Word], _ end: Int) -> Bool {
        guard term.kind == .adverb, term.words == ["di", "più"], end < words.count else { return false }
        return words[end].mayBe(.noun) && !words[end].mayBe(.adposition) && !words[end].mayBe(.subordinator)
            && words[end].readings.contains { $0.partOfSpeech == .noun && $0.features.number == .plural }
    }

    /// *oltre a questo* [*formato*], *sul fatto* [*che*…], *di più* [*alta qualità*]: the last word of an adverb goes with
    /// what follows it.
    private static func goesOn(_ term: Term, _ words: [Word], _ start: Int, _ end: Int) -> Bool {
        guard term.kind == .adverb || term.kind == .adjective, end < words.count, !term.isFromGlossary,
            let last = term.words.last
        else { return false }
        if last == "fatto" { return words[end].form == "che" }
        if term.words == ["di", "più"] {
            // "niente di più facile"
            if start > 0, ["niente", "nulla", "qualcosa"].contains(words[start - 1].form) {
                return words[end].mayBe(.adjective)
            }
            return end + 1 < words.count && words[end].mayBe(.adjective) && words[end + 1].mayBe(.noun)
                && !words[end].mayBe(.adposition) && !words[end + 1].mayBe(.adposition)
                && !words[end + 1].mayBe(.coordinator)
        }
        guard ["questo", "quello", "questa", "quella"].contains(last) else { return false }
        return words[end].readings.contains { reading in
            reading.partOfSpeech == .noun && !reading.isGuess
                && words[end - 1].readings.contains {
                    $0.partOfSpeech == .determiner && $0.features.agrees(with: reading.features)
                }
        } && !words[end].mayBe(.auxiliary) && !words[end].mayBe(.adposition)
            && !words[end].readings.contains { $0.features.form.isFinite && $0.clitics.isEmpty }
    }

    /// *sulla statale* [*16*], *il secondo trimestre* [*consecutivo*]: what follows counts or numbers the last noun.
    private static func yieldsToNumber(_ term: Term, _ words: [Word], _ end: Int) -> Bool {
        guard end < words.count, !term.isFromGlossary else { return false }
        switch term.kind {
        case .adverb: return words[end].kind == .number && ["statale", "provinciale"].contains(term.words.last)
        case .noun:
            return words[end].form.hasPrefix("consecutiv") && OrdinalNumbers.english(term.words[0]) != nil
        default: return false
        }
    }

    /// "quarant'anni fa vide": a finite verb is no infinitive inside a term.
    private static func isFiniteForInfinitive(_ wanted: String, _ word: Word) -> Bool {
        guard word.form != wanted, wanted.hasSuffix("re") else { return false }
        return word.readings.contains { $0.partOfSpeech == .verb && $0.lemma == wanted }
            && !word.readings.contains { $0.features.form == .infinitive }
    }

    /// Whole clauses stand where a clause may start: after a mark, a conjunction, a call or an adverb.
    private static func opensClause(_ words: [Word], _ start: Int) -> Bool {
        let before = words[start - 1]
        return before.kind == .punctuation
            || before.readings.contains {
                [.coordinator, .subordinator, .interjection, .adverb, .properNoun].contains($0.partOfSpeech)
                    && before.form != "non"
            }
    }

    /// *la porta sul retro*, *una grave ferita alla testa*: behind an article that agrees, a word that may be a noun is no
    /// verb.
    private static func isNounWithArticle(_ words: [Word], _ start: Int) -> Bool {
        var before = start - 1
        if before > 0, words[before].readings.first?.partOfSpeech == .adjective,
            words[before - 1].readings.contains(where: { $0.kind == "art ind" })
        {
            before -= 1
        }
        guard before >= 0,
            let article = words[before].readings.first(where: {
                $0.kind.hasPrefix("art") && $0.partOfSpeech == .determiner
            })
        else { return false }
        return words[start].readings.contains {
            $0.partOfSpeech == .noun && $0.features.agrees(with: article.features) && !$0.isGuess
        }
    }

    private func match(_ term: Term, _ search: Search, _ start: Int) -> Match? {
        let words = search.words
        var position = start
        var inserted: [Int] = []
        var head = start
        for (ordinal, wanted) in term.words.enumerated() {
            if ordinal > 0, term.kind == .verb, ordinal == 1, position < words.count,
                !search.names[position].named(wanted), words[position].mayBe(.adverb),
                !Self.isParticiple(words[position])
            {
                inserted.append(position)
                position += 1
            }
            if ordinal > 0, Self.isInterrupted(term, by: position, search, wanted), inserted.isEmpty {
                inserted.append(position)
                position += 1
            }
            // The article inside an articulated preposition belongs to it: "del" is one word of a term.
            if position < words.count, words[position].surface.isEmpty, wanted != "il" { position += 1 }
            guard position < words.count, Self.goesBy(wanted, search, position, inflects: Self.inflects(term)),
                isArticleRight(wanted, words, position, isLast: ordinal == term.words.count - 1, term)
            else { return nil }
            if ordinal > 0, words[position - 1].kind == .punctuation { return nil }
            if ordinal > 0, term.kind == .verb, Self.isFiniteForInfinitive(wanted, words[position]) { return nil }
            // "vuole dirsi innocente" is no *volere dire*.
            if ordinal > 0, words[position].form != wanted, Self.hasClitics(words[position]) { return nil }
            position += 1
        }
        if case .noun = term.kind {
            head =
                (start..<position).first {
                    words[$0].form != "ex" && (words[$0].mayBe(.noun) || words[$0].mayBe(.properNoun))
                } ?? start
        }
        if term.kind == .verb {
            // "sono pesanti le parole" is no *pesare le parole*.
            guard
                words[start].readings.contains(where: {
                    $0.partOfSpeech == .verb && $0.features.form != .presentParticiple
                })
            else { return nil }
            if term.words[0].hasSuffix("rsi"), !Self.isPronominal(words, start) { return nil }
            if !term.words[0].hasSuffix("rsi"), words[start].readings.contains(where: { $0.clitics.count > 1 }) {
                return nil
            }
            if start > 0, words[start - 1].kind == .number, words[start].mayBe(.noun) { return nil }
            if Self.countsObject(term, words, inserted) { return nil }
            if Self.isAuxiliary(term, words, start) || Self.isNounWithArticle(words, start) { return nil }
        }
        if Self.isProportion(term, words, start) || Self.isPerfect(term, words, start)
            || Self.countsNoun(term, words, position) || Self.goesOn(term, words, start, position)
            || Self.countsPeriod(term, words, position)
            || Self.yieldsToNumber(term, words, position) || Self.isComposedBySomebody(term, words, position)
        {
            return nil
        }
        if term.kind == .phrase {
            if start > 0, !Self.opensClause(words, start) { return nil }
            // "sono in corso le indagini" + "dei carabinieri": the last noun goes on.
            if position < words.count,
                words[position].readings.contains(where: { $0.partOfSpeech == .adposition && $0.lemma == "di" }),
                term.words.last != "di"
            {
                return nil
            }
        }
        if term.kind == .adverb || term.kind == .adjective, position - start > 1,
            words[(start + 1)..<position].contains(where: {
                $0.isCapitalized && CapitalCorrection.institutions.contains($0.form)
            }), !term.isFromGlossary, term.words.allSatisfy({ $0 == $0.lowercased() })
        {
            // "in Comune" is the town hall.
            return nil
        }
        if term.isName, !Self.joinsName(words, position),
            !Self.hasCapitals(
                term, words[start..<position], next: position < words.count ? words[position] : nil,
                isSurname: Self.followsFirstName(term, words, start))
        {
            return nil
        }
        // "a causa della": the article stays for the noun phrase; inside a longer term it is swallowed.
        let endsInArticle = position < words.count && words[position].surface.isEmpty
        if endsInArticle, !Self.keepsArticle(term) { position += 1 }
        return Match(term: term, start: start, end: position, inserted: inserted, head: head)
    }

    /// "consiglio [straordinario] di amministrazione": an adjective within a noun of a glossary, which goes on behind it.
    private static func isInterrupted(_ term: Term, by position: Int, _ search: Search, _ wanted: String) -> Bool {
        guard term.isFromGlossary, case .noun = term.kind, position + 1 < search.words.count else { return false }
        return search.words[position].mayBe(.adjective) && !search.names[position].named(wanted)
            && search.names[position + 1].named(wanted)
    }

    /// *Mosca e Pechino*: at the start, joined to another name.
    private static func joinsName(_ words: [Word], _ next: Int) -> Bool {
        guard next == 1, words.count > 3, words[0].isInitial, ["e", ","].contains(words[1].form),
            words[2].isCapitalized, words[2].kind == .word, !words[2].surface.isEmpty
        else { return false }
        return words[2].readings.allSatisfy { $0.partOfSpeech == .properNoun || $0.isGuess }
    }

    /// *Marina Colli*: behind a first name no hill of Rome.
    private static func followsFirstName(_ term: Term, _ words: [Word], _ start: Int) -> Bool {
        guard start > 0, term.english.hasPrefix("the "), words[start - 1].isCapitalized, words[start - 1].kind == .word,
            !words[start - 1].surface.isEmpty
        else { return false }
        return !words[start - 1].isInitial || words[start - 1].readings.allSatisfy { $0.partOfSpeech == .properNoun }
    }

    /// Names need their capitals; a single one that opens a sentence and is a common word as well is that word.
    private static func hasCapitals(_ term: Term, _ words: ArraySlice<Word>, next: Word?, isSurname: Bool) -> Bool {
        guard let first = words.first, let last = words.last(where: { !$0.surface.isEmpty }),
            first.isCapitalized || first.kind == .number
                || term.information.flags.contains("small") && last.isCapitalized && term.words.count > 1
        else {
            return false
        }
        if term.words.count > 1 { return last.isCapitalized || !term.information.flags.contains("capitals") }
        guard first.isInitial else { return !isSurname }
        return !first.readings.contains { $0.partOfSpeech != .properNoun && !$0.isGuess }
            || opensClauseBare(first, next) || headsTitle(term, first, next)
    }

    /// *Ucraina, notte di droni*: a place or a team alone before the comma.
    private static func headsTitle(_ term: Term, _ first: Word, _ next: Word?) -> Bool {
        next?.surface == "," && ["place", "group"].contains(SenseSelector.classOfName(term.information))
            && first.readings.allSatisfy {
                [.properNoun, .noun, .adjective].contains($0.partOfSpeech)
                    && ($0.features.number != .plural || SenseSelector.classOfName(term.information) == "group")
            }
    }

    /// *Mosca nega*, *Draghi ha parlato*: a common noun in the singular would have an article before a verb, one in the
    /// plural a verb in the plural.
    private static func opensClauseBare(_ first: Word, _ next: Word?) -> Bool {
        guard let next, first.readings.allSatisfy({ [.properNoun, .noun, .adjective].contains($0.partOfSpeech) }) else {
            return false
        }
        return next.form == "non"
            || next.readings.contains {
                [.verb, .auxiliary].contains($0.partOfSpeech) && $0.features.form.isFinite && $0.features.person == 3
                    && $0.features.number == .singular
            } && !next.readings.contains { [.adjective, .adposition].contains($0.partOfSpeech) }
    }

    /// Fixed expressions match as they are written; nouns, adjectives and verbs in every form.
    private static func inflects(_ term: Term) -> Bool {
        switch term.kind {
        case .noun, .adjective, .verb: true
        default: false
        }
    }

    private static func goesBy(_ name: String, _ search: Search, _ position: Int, inflects: Bool) -> Bool {
        let word = search.words[position]
        if word.form == name { return true }
        guard !inflects else { return search.names[position].named(name) }
        return word.readings.contains { $0.partOfSpeech == .adposition && $0.lemma == name }
            || (word.form.utf8.last == UInt8(ascii: "'") && search.names[position].named(name))
    }

    /// An articulated preposition stands for its bare form only where the article is the next noun's: at the end.
    private func isArticleRight(_ wanted: String, _ words: [Word], _ position: Int, isLast: Bool, _ term: Term) -> Bool
    {
        let next = position + 1
        guard next < words.count, words[next].surface.isEmpty, words[position].form != wanted else { return true }
        return isLast && Self.keepsArticle(term)
    }

    private static func keepsArticle(_ term: Term) -> Bool {
        switch term.kind {
        case .preposition, .determiner, .verb, .adverb, .conjunction: true
        default: false
        }
    }

    private func folded(_ words: [Word], _ match: Match) -> [Word] {
        var word = words[match.head]
        let last = words[match.end - 1]
        word.span.start = words[match.start].span.start
        word.span.end = last.span.end
        word.spaceBefore = words[match.start].spaceBefore
        word.isInitial = words[match.start].isInitial
        word.isCapitalized = words[match.start].isCapitalized
        word.term = match.term
        word.surface = (match.start..<match.end).map { words[$0].surface }.filter { !$0.isEmpty }.joined(separator: " ")
        word.readings = readings(match, words)
        word.reading = word.readings[0]
        if match.term.isKept { keep(&word, match, words) }
        return [word] + match.inserted.map { words[$0] }
    }

    /// "do not translate": what is listed stays as it is listed, another form of it as it is written.
    private func keep(_ word: inout Word, _ match: Match, _ words: [Word]) {
        let own = (match.start..<match.end).filter { !match.inserted.contains($0) && !words[$0].surface.isEmpty }
        var text = own.reduce(into: "") { text, index in
            text += (index > match.start && words[index].spaceBefore ? " " : "") + words[index].surface
        }
        if text.lowercased().splitWords() == match.term.words { text = match.term.english }
        // Spaces of another kind: none of its words is an English one, as *a* before a vowel.
        word.term?.english = String(text.map { $0 == " " ? TermMatcher.keptSpace : $0 })
        guard case .noun = match.term.kind else { return }
        if word.reading.features.number == .plural {
            word.term?.information.flags.insert("pl")
        } else {
            word.readings[0].features.number = .singular
            word.reading = word.readings[0]
        }
    }

    /// The number of a folded noun: a head in its citation form is singular, whatever else it may be read as.
    private func number(_ match: Match, _ words: [Word]) -> GrammaticalNumber {
        let head = words[match.head]
        let flags = match.term.information.flags
        if flags.contains("itpl") { return .plural }
        let nominal = head.readings.filter { $0.partOfSpeech == .noun || $0.partOfSpeech == .properNoun }
        if listed(match, words) == head.form {
            let own = nominal.first { $0.lemma == head.form }
            let number = own?.features.number ?? (flags.contains("pl") ? .plural : .any)
            guard number == .any else { return number }
            return Self.numberOfAdjectives(match, words, own?.features ?? Features())
        }
        // "vite private" is of *vita*, though a *vite* is a screw.
        let own = nominal.first { match.term.words.contains($0.lemma) } ?? nominal.first
        return own?.features.number ?? .any
    }

    /// The head as the term lists it: of *coppa delle coppe* the first.
    private func listed(_ match: Match, _ words: [Word]) -> String? {
        let before = (match.start..<match.head).count { !match.inserted.contains($0) && !words[$0].surface.isEmpty }
        return before < match.term.words.count ? match.term.words[before] : nil
    }

    /// "eclissi lunari", "auto usate": the head does not tell, what agrees with it does.
    private static func numberOfAdjectives(_ match: Match, _ words: [Word], _ noun: Features) -> GrammaticalNumber {
        for index in match.start..<match.end where index != match.head && !match.inserted.contains(index) {
            if words[index].mayBe(.adposition) { break }
            let isListed = match.term.words.contains(words[index].form)
            let agreeing = words[index].readings.filter {
                ($0.partOfSpeech == .adjective || $0.features.form == .pastParticiple
                    || $0.features.form == .presentParticiple)
                    && $0.features.agrees(with: Features(gender: noun.gender))
            }
            if !isListed, agreeing.contains(where: { $0.features.number == .plural }) { return .plural }
            if isListed, agreeing.contains(where: { $0.features.number == .singular }) { return .singular }
        }
        return .any
    }

    private func readings(_ match: Match, _ words: [Word]) -> [Reading] {
        let lemma = match.term.words.joined(separator: " ")
        let head = words[match.head]
        switch match.term.kind {
        case .noun(let gender):
            let nominal = head.readings.first { $0.partOfSpeech == .noun || $0.partOfSpeech == .properNoun }
            var features = nominal?.features ?? Features(gender: gender, number: .singular)
            if gender != .any { features.gender = gender }
            features.number = number(match, words)
            if match.term.information.flags.contains("pl"), match.term.isName { features.number = .plural }
            let isProper = match.term.isName
            return [Reading(lemma: lemma, partOfSpeech: isProper ? .properNoun : .noun, features: features)]
        case .verb:
            let verbs = words[match.start].readings.filter { $0.partOfSpeech == .verb }
            return verbs.map { reading in
                var reading = reading
                reading.lemma = lemma
                return reading
            }
        case .adjective:
            return [
                Reading(lemma: lemma, partOfSpeech: .adjective, features: head.readings.first?.features ?? Features())
            ]
        case .adverb: return [Reading(lemma: lemma, partOfSpeech: .adverb)]
        case .preposition: return [Reading(lemma: lemma, partOfSpeech: .adposition)]
        case .conjunction: return [Reading(lemma: lemma, partOfSpeech: .subordinator)]
        case .coordinator: return [Reading(lemma: lemma, partOfSpeech: .coordinator)]
        case .determiner: return [Reading(lemma: lemma, partOfSpeech: .determiner, kind: "qnt")]
        case .pronoun: return [Reading(lemma: lemma, partOfSpeech: .pronoun, kind: "qnt")]
        case .phrase: return [Reading(lemma: lemma, partOfSpeech: .interjection)]
        }
    }
}

extension [TermName] {
    /// Whether a name is among them.
    func named(_ text: String) -> Bool { contains { $0.text == text } }
}

extension Term {
    /// Whether its target is its source: a glossary's "do not translate".
    fileprivate var isKept: Bool { isFromGlossary && english.lowercased().splitWords() == words }

    /// Whether a glossary of the user's holds it.
    fileprivate var isFromGlossary: Bool {
        if case .glossary = origin { return true }
        return false
    }
}
