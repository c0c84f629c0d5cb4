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
    var person: UInt8 = 3
    var isPlural = false
    /// Adverbs that stand before the main verb.
    var adverbs: [String] = []
    /// Words between auxiliary and subject change places.
    var isQuestion = false

    init(verbs: EnglishVerb, verb: String, tense: Tense) {
        self.verbs = verbs
        self.verb = verb
        self.tense = tense
    }

    /// The group in two parts: what stands before the subject in a question, and the rest.
    func build() -> (front: [String], rest: [String]) {
        var chain: [String] = []
        var needs: [EnglishVerb.Form] = []
        // The chain of verbs from right to left: main, be (passive), be (progressive), have (perfect).
        var links: [(String, EnglishVerb.Form)] = []
        if isPerfect { links.append(("have", .participle)) }
        if isProgressive { links.append(("be", .gerund)) }
        if isPassive { links.append(("be", .participle)) }
        needs = links.map(\.1)
        chain = links.map(\.0) + [verb]
        var words: [String] = []
        for (index, link) in chain.enumerated() where index > 0 {
            words.append(verbs.inflect(link, needs[index - 1]))
        }
        return arranged(first: chain[0], others: words)
    }

    private func arranged(first: String, others: [String]) -> (front: [String], rest: [String]) {
        let negation = isNegated ? ["not"] : []
        switch tense {
        case .toInfinitive:
            return ([], negation + ["to"] + adverbs + [first] + others)
        case .base: return ([], negation + adverbs + [first] + others)
        case .gerund: return ([], negation + adverbs + [verbs.inflect(first, .gerund)] + others)
        case .imperative: return ([], (isNegated ? ["do", "not"] : []) + adverbs + [first] + others)
        case .future: return modalGroup("will", first, others, negation)
        case .conditional: return modalGroup("would", first, others, negation)
        case .present, .past:
            if let modal { return modalGroup(modal, first, others, negation) }
            return finite(first, others, negation)
        }
    }

    private func modalGroup(_ modal: String, _ first: String, _ others: [String], _ negation: [String]) -> ([String], [String]) {
        if isNegated, modal == "can" { return (["cannot"], adverbs + [first] + others) }
        return ([modal], negation + adverbs + [first] + others)
    }

    private func finite(_ first: String, _ others: [String], _ negation: [String]) -> ([String], [String]) {
        let firstWord = first.split(separator: " ").first.map(String.init) ?? first
        if firstWord == "be" {
            let tail = String(first.dropFirst(2))
            let form = be()
            return ([form], negation + adverbs + (tail.isEmpty ? [] : [String(tail.dropFirst())]) + others)
        }
        if !others.isEmpty {
            return ([inflected(first)], negation + adverbs + others)
        }
        if isNegated || isQuestion {
            let auxiliary = tense == .past ? "did" : (person == 3 && !isPlural ? "does" : "do")
            return ([auxiliary], negation + adverbs + [first])
        }
        return ([], adverbs + [inflected(first)])
    }

    private func inflected(_ verb: String) -> String {
        if tense == .past { return verbs.inflect(verb, .past) }
        return verbs.inflect(verb, person == 3 && !isPlural ? .third : .base)
    }

    private func be() -> String {
        if tense == .past { return isPlural || person == 2 ? "were" : "was" }
        if person == 1, !isPlural { return "am" }
        return isPlural || person == 2 ? "are" : "is"
    }
}
