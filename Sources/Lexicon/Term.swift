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

    /// One reference: a sentence hands its words, and so its terms, from rule to rule.
    @usableFromInline var storage: Storage

    @usableFromInline
    final class Storage: Hashable, Sendable {
        @usableFromInline let words: [String]
        @usableFromInline let english: String
        @usableFromInline let kind: Kind
        @usableFromInline let information: SenseInformation
        @usableFromInline let conditions: [SenseCondition]
        @usableFromInline let origin: Origin
        @usableFromInline let isName: Bool

        init(
            words: [String], english: String, kind: Kind, information: SenseInformation,
            conditions: [SenseCondition], origin: Origin, isName: Bool
        ) {
            self.words = words
            self.english = english
            self.kind = kind
            self.information = information
            self.conditions = conditions
            self.origin = origin
            self.isName = isName
        }

        @usableFromInline
        static func == (a: Storage, b: Storage) -> Bool {
            a === b
                || a.words == b.words && a.english == b.english && a.kind == b.kind && a.information == b.information
                    && a.conditions == b.conditions && a.origin == b.origin && a.isName == b.isName
        }

        @usableFromInline
        func hash(into hasher: inout Hasher) {
            hasher.combine(words)
            hasher.combine(english)
            hasher.combine(kind)
            hasher.combine(origin)
        }
    }

    /// Italian words in citation form, lower case.
    @inlinable public var words: [String] { storage.words }
    /// English words, uninflected.
    @inlinable public var english: String {
        get { storage.english }
        set { change(newValue, information) }
    }
    /// What it is in a sentence.
    @inlinable public var kind: Kind { storage.kind }
    /// Flags and frames.
    @inlinable public var information: SenseInformation {
        get { storage.information }
        set { change(english, newValue) }
    }
    /// Contexts that the expression asks for; empty for most.
    @inlinable public var conditions: [SenseCondition] { storage.conditions }
    /// The list it stands in.
    @inlinable public var origin: Origin { storage.origin }
    /// For names: the Italian as written, with its capitals.
    @inlinable public var isName: Bool { storage.isName }

    /// The domain whose list holds it, if one does.
    public var domain: String? {
        if case .domain(let name) = origin { return name }
        return nil
    }

    /// A term.
    public init(
        words: [String], english: String, kind: Kind, information: SenseInformation = SenseInformation(),
        conditions: [SenseCondition] = [], origin: Origin, isName: Bool = false
    ) {
        storage = Storage(
            words: words, english: english, kind: kind, information: information, conditions: conditions,
            origin: origin, isName: isName)
    }

    @usableFromInline
    mutating func change(_ english: String, _ information: SenseInformation) {
        storage = Storage(
            words: words, english: english, kind: kind, information: information, conditions: conditions,
            origin: origin, isName: isName)
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
