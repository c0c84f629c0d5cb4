import Lexicon

/// Builds an English verb group: auxiliaries, negation, adverbs and the main verb in their order.
struct VerbPhraseBuilder {
    enum Tense { case present, past, future, conditional, base, toInfinitive, gerund, imperative }

    let verbs: EnglishVerb
    /// Main verb, uninflected; particles included.
    var verb: String
    var tense: Tense
    var isPerfect = false
    var isProgressive = false
    var isPassive = false
    /// A modal that English has as such: can, could, must, should, may, would.
    var modal: String?
    var isNegated = false
    /// Whether *not* joins its auxiliary: *don't*.
    var isContracted = false
    /// Whether the verb is a wish or condition, where *be* is *were*.
    var isUnreal = false
    /// Whether *we* are the ones asked: *let's go*.
    var isExhortation = false
    var person: UInt8 = 3
    var isPlural = false
    /// Adverbs that stand before the main verb.
    var adverbs: [String] = []
    /// A word kept in Italian, which English does not inflect.
    var isForeign = false
    /// Words between auxiliary and subject change places.
    var isQuestion = false

    init(verbs: EnglishVerb, verb: String, tense: Tense) {
        self.verbs = verbs
        self.verb = verb
        self.tense = tense
    }

    /// The group in two parts: what stands before the subject in a question, and the rest.
    func build() -> (front: [String], rest: [String]) {
        // The chain of verbs from left to right: have (perfect), be (progressive), be (passive), main.
        var links: [(String, EnglishVerb.Form)] = []
        if isPerfect { links.append(("have", .participle)) }
        if isProgressive { links.append(("be", .gerund)) }
        if isPassive { links.append(("be", .participle)) }
        let chain = links.map(\.0) + [verb]
        var words: [String] = []
        for (index, link) in chain.enumerated() where index > 0 {
            words.append(isForeign && index == chain.count - 1 ? link : verbs.inflect(link, links[index - 1].1))
        }
        return arranged(first: chain[0], others: words)
    }

    /// The auxiliary that a tag or short answer repeats.
    var auxiliary: String {
        var bare = self
        bare.isNegated = false
        bare.isQuestion = true
        return bare.build().front.first ?? "do"
    }

    private func arranged(first: String, others: [String]) -> (front: [String], rest: [String]) {
        let negation = isNegated ? ["not"] : []
        switch tense {
        case .toInfinitive:
            let inner = isNegated ? [] : adverbs.filter { Self.inner.contains($0) }
            let outer = isNegated ? adverbs : adverbs.filter { !Self.inner.contains($0) }
            // "to have already begun"
            let verbs = isPerfect ? [first] + inner + others : inner + [first] + others
            return ([], negation + outer + ["to"] + verbs)
        case .base: return ([], negation + adverbs + [first] + others)
        case .gerund:
            return (
                [], negation + adverbs + [isForeign && others.isEmpty ? first : verbs.inflect(first, .gerund)] + others
            )
        case .imperative: return imperative(first, others)
        case .future: return auxiliaryGroup(isNegated ? negative("will") : ["will"], first, others)
        case .conditional: return auxiliaryGroup(isNegated ? negative("would") : ["would"], first, others)
        case .present, .past:
            if let modal { return auxiliaryGroup(isNegated ? negative(modal) : [modal], first, others) }
            return finite(first, others)
        }
    }

    /// Adverbs that stand between *to* and the verb: *to still be*.
    private static let inner: Set<String> = ["still", "then", "really", "just", "always", "already", "also"]

    private func imperative(_ first: String, _ others: [String]) -> ([String], [String]) {
        if isExhortation {
            return ([], [isContracted ? "let's" : "let us"] + (isNegated ? ["not"] : []) + adverbs + [first] + others)
        }
        return ([], (isNegated ? negative("do") : []) + adverbs + [first] + others)
    }

    /// An auxiliary with its negation: *does not*, *doesn't*, *cannot*.
    private func negative(_ auxiliary: String) -> [String] {
        if isContracted, let short = Contractions.negative(auxiliary) { return [short] }
        return auxiliary == "can" ? ["cannot"] : [auxiliary, "not"]
    }

    private func auxiliaryGroup(_ auxiliary: [String], _ first: String, _ others: [String]) -> ([String], [String]) {
        (Array(auxiliary.prefix(1)), auxiliary.dropFirst() + adverbs + [first] + others)
    }

    private func finite(_ first: String, _ others: [String]) -> ([String], [String]) {
        let parts = first.split(separator: " ", maxSplits: 1).map(String.init)
        if parts.first == "be" {
            let form = isNegated ? negative(be()) : [be()]
            return (Array(form.prefix(1)), form.dropFirst() + adverbs + parts.dropFirst() + others)
        }
        if !others.isEmpty {
            let form = isNegated ? negative(inflected(first)) : [inflected(first)]
            return (Array(form.prefix(1)), form.dropFirst() + adverbs + others)
        }
        if isNegated || isQuestion {
            let plain = tense == .past ? "did" : (person == 3 && !isPlural ? "does" : "do")
            let auxiliary = isNegated ? negative(plain) : [plain]
            return (Array(auxiliary.prefix(1)), auxiliary.dropFirst() + adverbs + [first])
        }
        return ([], adverbs + [inflected(first)])
    }

    private func inflected(_ verb: String) -> String {
        if isForeign, verb == self.verb { return verb }
        if tense == .past { return verbs.inflect(verb, .past) }
        return verbs.inflect(verb, person == 3 && !isPlural ? .third : .base)
    }

    private func be() -> String {
        if tense == .past { return isPlural || person == 2 || isUnreal ? "were" : "was" }
        if person == 1, !isPlural { return "am" }
        return isPlural || person == 2 ? "are" : "is"
    }
}
