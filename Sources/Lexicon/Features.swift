/// Part of speech, as Universal Dependencies names it.
public enum PartOfSpeech: String, Sendable, CaseIterable {
    case noun = "NOUN"
    case properNoun = "PROPN"
    case adjective = "ADJ"
    case verb = "VERB"
    case auxiliary = "AUX"
    case determiner = "DET"
    case pronoun = "PRON"
    case adposition = "ADP"
    case adverb = "ADV"
    case coordinator = "CCONJ"
    case subordinator = "SCONJ"
    case numeral = "NUM"
    case punctuation = "PUNCT"
    case interjection = "INTJ"
    case symbol = "SYM"
    case other = "X"
}

/// Grammatical gender; `any` where the form does not tell.
public enum Gender: UInt8, Sendable { case any, masculine, feminine }

/// Grammatical number; `any` where the form does not tell.
public enum GrammaticalNumber: UInt8, Sendable { case any, singular, plural }

/// Form of a verb: tense and mood, or the non-finite form.
public enum VerbForm: UInt8, Sendable, CaseIterable {
    case none
    case present, imperfect, pastHistoric, future, conditional
    case subjunctivePresent, subjunctiveImperfect, imperative
    case infinitive, gerund, pastParticiple, presentParticiple

    /// Whether the form carries person and tense.
    public var isFinite: Bool {
        switch self {
        case .none, .infinitive, .gerund, .pastParticiple, .presentParticiple: false
        default: true
        }
    }
}

/// What a form expresses beside its lemma.
public struct Features: Hashable, Sendable {
    /// Grammatical gender.
    public var gender: Gender
    /// Grammatical number.
    public var number: GrammaticalNumber
    /// 1, 2 or 3; 0 where there is none.
    public var person: UInt8
    /// Tense and mood, or the non-finite form.
    public var form: VerbForm
    /// Superlative in *-issimo*.
    public var isSuperlative: Bool

    /// Features of a form; what is not said is open.
    public init(
        gender: Gender = .any, number: GrammaticalNumber = .any, person: UInt8 = 0, form: VerbForm = .none,
        isSuperlative: Bool = false
    ) {
        self.gender = gender
        self.number = number
        self.person = person
        self.form = form
        self.isSuperlative = isSuperlative
    }

    /// Whether gender and number do not contradict.
    public func agrees(with other: Features) -> Bool {
        (gender == .any || other.gender == .any || gender == other.gender)
            && (number == .any || other.number == .any || number == other.number)
    }
}

/// One possible analysis of a word form.
public struct Reading: Hashable, Sendable {
    /// The citation form.
    public var lemma: String
    /// What kind of word it is.
    public var partOfSpeech: PartOfSpeech
    /// Gender, number, person and form.
    public var features: Features
    /// For closed classes the kind of the word (`art def`, `clit acc`, …), else empty.
    public var kind: String
    /// Clitics fused to a verb form, in order: `darglielo` has `gli`, `lo`.
    public var clitics: [String]
    /// Whether a suffix rule guessed it, because the lexicon does not know the form.
    public var isGuess: Bool

    /// An analysis.
    public init(
        lemma: String, partOfSpeech: PartOfSpeech, features: Features = Features(), kind: String = "",
        clitics: [String] = [], isGuess: Bool = false
    ) {
        self.lemma = lemma
        self.partOfSpeech = partOfSpeech
        self.features = features
        self.kind = kind
        self.clitics = clitics
        self.isGuess = isGuess
    }
}
