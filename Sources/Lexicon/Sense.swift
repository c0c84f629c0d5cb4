/// One English rendering of an Italian entry, with what it governs and the contexts that call for it.
public struct Sense: Hashable, Sendable {
    /// English words, uninflected.
    public var english: String
    /// Flags and frames, as in the tables.
    public var information: SenseInformation
    /// Conditions of which one must hold; empty for the default sense.
    public var conditions: [SenseCondition]

    /// A sense.
    public init(
        english: String, information: SenseInformation = SenseInformation(), conditions: [SenseCondition] = []
    ) {
        self.english = english
        self.information = information
        self.conditions = conditions
    }
}

/// What is known of a sense beside its English words; see `models/README.md`.
public struct SenseInformation: Hashable, Sendable {
    /// Single words: `person`, `u`, `pl`, `mid`, `swap`, …
    public var flags: Set<String> = []
    /// Pairs: `a` → `on`, `obj` → `to`, `inf` → `from+ing`.
    public var frames: [String: String] = [:]

    /// Nothing known.
    public init() {}

    /// Reads a column.
    public init(_ words: [String]) {
        for word in words {
            if let equals = word.firstIndex(of: "=") {
                frames[String(word[..<equals])] = String(word[word.index(after: equals)...]).replacingPlus()
            } else {
                flags.insert(word)
            }
        }
    }

    /// The semantic class of a noun, or an empty string.
    public var semanticClass: String {
        for name in Self.classes where flags.contains(name) { return name }
        return ""
    }

    /// The semantic classes that nouns may have.
    public static let classes = [
        "person", "group", "place", "time", "animal", "body", "money", "text", "food", "vehicle", "event",
    ]
}

extension String {
    /// `from+ing` stays, `out+of` in a preposition is written with a space.
    fileprivate func replacingPlus() -> String {
        hasSuffix("ing") ? self : String(map { $0 == "+" ? " " : $0 })
    }
}

/// A condition under which a sense is chosen, as `obj=accordo,@person`.
public struct SenseCondition: Hashable, Sendable {
    /// `obj`, `subj`, `noun`, `adj`, `of`, `ofwhat`, `near`, `prep`, `inf`, `che`, `noobj`, `pl`, `sg`, …
    public var key: String
    /// Lemmas or classes (`@person`); empty for a bare condition.
    public var values: [String]

    /// A condition.
    public init(key: String, values: [String]) {
        self.key = key
        self.values = values
    }

    /// Reads the words of a column.
    package static func read(_ words: [String]) -> [SenseCondition] {
        words.map { word in
            guard let equals = word.firstIndex(of: "=") else { return SenseCondition(key: word, values: []) }
            let values = word[word.index(after: equals)...].split(separator: ",").map(String.init)
            return SenseCondition(key: String(word[..<equals]), values: values)
        }
    }
}
