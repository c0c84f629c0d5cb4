/// A multiword expression or glossary term with its English.
public struct Term: Hashable, Sendable {
    /// What it is in the sentence.
    public enum Kind: Hashable, Sendable {
        case noun(Gender)
        case adjective, verb, adverb, preposition, conjunction, coordinator, determiner, pronoun, phrase
    }

    /// Where a term comes from; lower ranks win.
    public enum Origin: Hashable, Sendable {
        /// A user's glossary: its place in the order given, and its name.
        case glossary(Int, String)
        /// A domain list.
        case domain(String)
        /// The general expressions.
        case general
        /// The list of names.
        case names
    }

    /// The domain whose list holds it, if one does.
    public var domain: String? {
        if case .domain(let name) = origin { return name }
        return nil
    }

    /// Italian words in citation form, lower case.
    public var words: [String]
    /// English words, uninflected.
    public var english: String
    /// What it is in a sentence.
    public var kind: Kind
    /// Flags and frames.
    public var information: SenseInformation
    /// Contexts that the expression asks for; empty for most.
    public var conditions: [SenseCondition]
    /// The list it stands in.
    public var origin: Origin
    /// For names: the Italian as written, with its capitals.
    public var isName: Bool

    /// A term.
    public init(
        words: [String], english: String, kind: Kind, information: SenseInformation = SenseInformation(),
        conditions: [SenseCondition] = [], origin: Origin, isName: Bool = false
    ) {
        self.words = words
        self.english = english
        self.kind = kind
        self.information = information
        self.conditions = conditions
        self.origin = origin
        self.isName = isName
    }

    /// The kind that a code of the tables or a word of a glossary names.
    public static func kind(_ code: String) -> Kind? {
        switch code.lowercased() {
        case "nm", "noun m", "m": .noun(.masculine)
        case "nf", "noun f", "f": .noun(.feminine)
        case "nmf", "noun", "n", "sostantivo", "sost.", "s", "np", "proper noun": .noun(.any)
        case "a", "adjective", "adj", "adj.", "aggettivo", "agg.": .adjective
        case "v", "verb", "verbo", "vb": .verb
        case "adv", "adverb", "avverbio", "avv.": .adverb
        case "prep", "preposition", "preposizione": .preposition
        case "conj", "conjunction", "congiunzione": .conjunction
        case "cc": .coordinator
        case "det", "determiner": .determiner
        case "pron", "pronoun": .pronoun
        case "i", "phrase", "frase", "interjection": .phrase
        default: nil
        }
    }
}
