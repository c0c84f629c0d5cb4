import Lexicon

/// A phrase of the sentence: the unit that transfer moves and translates.
struct Chunk {
    enum Kind: String {
        case noun, verb, adjective, adverb, preposition, coordinator, subordinator, relative, punctuation, participle
        case phrase

        /// Whether it opens a clause that may be a verb's object.
        var isClause: Bool { self == .subordinator || self == .relative }
    }

    var kind: Kind
    /// Index of the head among the sentence's words.
    var head: Int
    /// First and past-the-last word.
    var start: Int
    var end: Int
    /// Index of the preposition that opens it, if one does.
    var preposition: Int?

    // Noun phrases.
    var determiners: [Int] = []
    var numerals: [Int] = []
    /// *oltre*, *circa* between the preposition or article and the amount.
    var approximation: Int?
    var before: [Modifier] = []
    var after: [Modifier] = []
    /// Names and figures that follow the head: *presidente* Rossi, *articolo* 5.
    var apposed: [Int] = []
    /// The day of the week of a date.
    var weekday: Int?
    /// Phrases with *di* that belong to it.
    var complements: [Chunk] = []
    var features = Features()

    // Verb groups.
    var verb: VerbGroup?

    // Links, by index among the sentence's chunks.
    var subject: Int?
    var object: Int?
    var isSubject = false
    /// Whether the verb's subject stood behind it in Italian.
    var wasInverted = false
    var isObject = false
    /// Chosen English of the head.
    var sense: Sense?
    /// For a relative pronoun: its antecedent's chunk.
    var antecedent: Int?
    /// The pronoun to supply where Italian leaves the subject out.
    var suppliedSubject: String?
    /// Whether the next verb's subject and auxiliary change places.
    var isInverted = false
    /// English that stands for determiners and numerals: *one in three*.
    var quantifier: String?
    /// English right before the noun: *nine-year-old*.
    var premodifier: String?
    /// Whether the phrase names one of so many, and takes a verb in the singular.
    var isShare = false
    /// Whether it says how long: *for three years*.
    var isDuration = false
    /// English that replaces the whole chunk.
    var fixedEnglish: String?

    init(_ kind: Kind, head: Int, start: Int, end: Int) {
        self.kind = kind
        self.head = head
        self.start = start
        self.end = end
    }

    /// The last phrase within it, itself where it has none: *la strada* of *la luce della strada*.
    var innermost: Chunk {
        var chunk = self
        while let last = chunk.complements.last { chunk = last }
        return chunk
    }

    /// Whether it says how many or how much: a figure, a numeral, or a term such as *un paio di*.
    func holdsAmount(in words: [Word]) -> Bool {
        !numerals.isEmpty
            || determiners.contains { words[$0].partOfSpeech == .numeral || words[$0].term != nil }
    }
}

/// An adjective or participle beside a noun, with its adverbs: *molto importante*, *politica ed economica*.
struct Modifier {
    var head: Int
    var adverbs: [Int] = []
    /// The word that joins it to the modifier before: *e*, *o*, a comma.
    var joiner: Int?
}

/// A verb with its auxiliaries, negation, clitics and adverbs.
struct VerbGroup {
    /// The finite or only verb of the group; its person and tense are the group's.
    var first: Int
    /// The verb that says what happens.
    var main: Int
    /// Modals between: *deve poter fare*.
    var modals: [Int] = []
    var isNegated = false
    /// *può non essere*: what may not be, rather than cannot.
    var negatesInfinitive = false
    var clitics: [String] = []
    var adverbs: [Int] = []
    var isPerfect = false
    var isPassive = false
    var isProgressive = false
    /// *stare per*: about to.
    var isImminent = false
    /// *va fatto*: must be done.
    var isObligation = false
    /// *tornare a*: again.
    var isRepeated = false
    var causative: String?
    var form: VerbForm
    var person: UInt8
    var number: GrammaticalNumber
    /// Whether *si* stands for a person in general or a passive, and is not the verb's own.
    var isImpersonal = false
    /// Whether *si* hangs on an infinitive behind a modal, and so is the subject's own: *devono proteggersi*.
    var isReflexive = false
    /// *a*, *di*, *da*, *per*… before an infinitive.
    var preposition: Int?
    var gender: Gender = .any

    var isFinite: Bool { form.isFinite }

    /// An infinitive with the person, tense and polarity of the *essere* that singles its subject out.
    func finite(as be: VerbGroup) -> VerbGroup {
        var verb = self
        verb.form = be.form
        verb.person = 3
        verb.number = be.number
        verb.isPerfect = isPerfect || be.isPerfect
        verb.isNegated = isNegated || be.isNegated
        verb.preposition = nil
        return verb
    }
}
