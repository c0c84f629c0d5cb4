import Lexicon

/// Tells what kind of clause a verb stands in: main or subordinate, asking or not, spoken or reported.
extension SentenceTransfer {
    /// How far back a clause is looked through, so that time stays linear.
    private static let reach = 60

    /// Whether a conjunction or relative pronoun before the verb makes its clause a part of another.
    func isSubordinate(_ verb: Int) -> Bool {
        var index = verb
        let floor = max(0, verb - Self.reach)
        if let previous = coordinatedVerb(before: index) { index = previous }
        var j = index - 1
        var sawVerb = false
        while j >= floor {
            switch chunks[j].kind {
            case .verb where chunks[j].verb?.isFinite == true: sawVerb = true
            case .relative, .subordinator:
                if isDirectQuestionWord(j) { return false }
                if !sawVerb { return true }
                sawVerb = false
            case .adverb, .noun:
                if !sawVerb, j > 0, isWhWord(j), chunks[j - 1].kind == .verb { return true }
            default: break
            }
            j -= 1
        }
        return false
    }

    /// The finite verb that *e*, *o*, *ma* joins this one to.
    func coordinatedVerb(before index: Int) -> Int? {
        var j = index - 1
        while j >= 0, chunks[j].kind == .adverb { j -= 1 }
        guard j > 0, chunks[j].kind == .coordinator else { return nil }
        j -= 1
        let floor = max(0, j - Self.reach)
        while j >= floor {
            if chunks[j].kind == .verb, chunks[j].verb?.isFinite == true { return j }
            if chunks[j].kind == .subordinator || chunks[j].kind == .relative { return nil }
            j -= 1
        }
        return nil
    }

    static let whAdverbs: Set<String> = ["dove", "come", "quando", "perché", "quanto"]
    static let whPronouns: Set<String> = ["chi", "che", "cosa", "che cosa", "che cos'", "cos'", "quale", "quanto"]

    /// *dove*, *perché*, *chi*, *quale libro*…
    func isWhWord(_ index: Int) -> Bool {
        let chunk = chunks[index]
        switch chunk.kind {
        case .adverb, .subordinator: return Self.whAdverbs.contains(words[chunk.head].lemma)
        case .noun:
            if words[chunk.head].partOfSpeech == .pronoun, Self.whPronouns.contains(words[chunk.head].lemma) {
                return !words[chunk.head].reading.kind.hasPrefix("rel") && !isThoseWhoAsked(chunk)
                    && !(words[chunk.head].form == "quanto" && chunk.sense?.english == "what")
            }
            return chunk.determiners.contains {
                words[$0].reading.kind.hasPrefix("int") || words[$0].lemma == "quale" || words[$0].lemma == "quanto"
                    || words[$0].term?.words.first == "che" || words[$0].term?.words.first == "quale"
            }
        default: return false
        }
    }

    /// A question word that opens the sentence's question: *Perché ridi?*, *Ma dove vai?*
    func isDirectQuestionWord(_ index: Int) -> Bool {
        guard isQuestion, isWhWord(index) else { return false }
        guard index > 0 else { return !commaWithMainVerbFollows(index) }
        switch chunks[index - 1].kind {
        case .coordinator, .phrase, .punctuation, .adverb: return !commaWithMainVerbFollows(index)
        default: return false
        }
    }

    /// *Quando arriva, mi chiami?*: the first clause only says when.
    private func commaWithMainVerbFollows(_ index: Int) -> Bool {
        guard chunks[index].kind == .subordinator || words[chunks[index].head].lemma == "quando" else { return false }
        var sawVerb = false
        var sawComma = false
        for j in chunks[index...].indices.prefix(Self.reach) {
            if isComma(j), sawVerb { sawComma = true }
            if chunks[j].kind == .verb, chunks[j].verb?.isFinite == true {
                if sawComma { return true }
                sawVerb = true
            }
        }
        return false
    }

    func isComma(_ index: Int) -> Bool {
        chunks[index].kind == .punctuation && words[chunks[index].head].surface == ","
    }

    /// Whether the sentence is spoken rather than reported: it asks, exclaims or speaks of *io* and *tu*, or is short.
    var isSpoken: Bool { speech.isSpoken }

    static func isSpoken(_ words: [Word], isTitle: Bool, isReport: Bool = false) -> Bool {
        if isTitle { return false }
        if words.contains(where: { $0.surface == "?" || $0.surface == "!" }) { return true }
        let count = words.count { $0.kind == .word }
        let speaks = words.contains {
            $0.features.person > 0 && $0.features.person < 3 && ($0.isVerbal || $0.partOfSpeech == .pronoun)
        }
        if isReport, !speaks { return false }
        return count <= (speaks ? 14 : 9)
    }
}

/// What rendering remembers of the clauses before.
struct SpeechState: Sendable {
    /// Whether an *if* stands in the sentence, and whether it names who says so.
    struct Hearsay {
        var isConditional = false
        var hasSource = false
        /// Whether a word or form makes the case unreal.
        var isUnreal = false
    }

    var isSpoken = false
    /// Whether somebody is spoken to as *Lei*, so that *suo* is *your*.
    var isPolite = false
    /// Auxiliary, polarity and pronoun of the main clause, for a question tag.
    var auxiliary: String?
    var isNegated = false
    var pronoun = "it"
    /// Whether a negated verb still governs what follows: *anything*, not *nothing*.
    var isUnderNegation = false
    /// Phrases that are rendered after a later verb.
    var deferred: Set<Int> = []
    /// Pronouns that are the object of a verb, by phrase.
    var objectPronouns: [Int: String] = [:]
    /// Verbs that become infinitives: *want you to come*.
    var wanted: Set<Int> = []
    /// Of these, the ones without *to*: *let him come*.
    var permitted: Set<Int> = []
    /// Of these, the ones in *-ing*: *prevent him from coming*.
    var prevented: Set<Int> = []
    /// Verbs whose subject is counted behind them: *all date back*.
    var floating: [Int: String] = [:]
    /// The gender of whom the sentence says where or when they were born.
    var bornGender: Gender?
    /// The gender of the person whom the sentence's opening phrase tells of.
    var openingGender: Gender?
    /// What the sentence's conditionals may mean.
    var hearsay = Hearsay()
    /// Participles behind the object of *have*: *had his license revoked*, by verb.
    var haveDone: [Int: String] = [:]
    /// Adjectives that go before the last noun of an expression, by the expression's word.
    var innerAdjectives: [Int: [Modifier]] = [:]
    /// The English of verbs that a rule chose, by the verb's word, which stays where phrases move: *is expected to*.
    var verbEnglish: [Int: String] = [:]
    /// Verbs of what some do to each other, by their word.
    var mutual: Set<Int> = []
    /// Heads of phrases that open a clause as its topic.
    var topics: Set<Int> = []
    /// Verbs of what has lasted for the time that is said, by their word.
    var lasting: Set<Int> = []
    /// Heads of phrases with *da* that say what something has.
    var traits: Set<Int> = []
    /// Whether the sentence is an exclamation that ends in its verb, which is said in full: *How kind he is!*
    var exclaims = false
    /// *here* or *there*, by the word of the verb that it closes.
    var places: [Int: String] = [:]
    /// Verbs by which somebody is asked to do something.
    var requested: Set<Int> = []
    /// Heads of noun phrases whose article the phrase before has said.
    var bareNouns: Set<Int> = []
    /// Heads of bare nouns that qualify the noun before them.
    var compounds: Set<Int> = []
    /// Verbs that ask a question rather than ask for something.
    var asking: Set<Int> = []
    /// Participles that share the subject and auxiliary of the verb before.
    var sharing: Set<Int> = []
    /// Words that open a clause before its subject, by its verb: *that*.
    var openers: [Int: String] = [:]
}
