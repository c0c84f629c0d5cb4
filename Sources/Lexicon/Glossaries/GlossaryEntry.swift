/// A term of a glossary with all that its file says of it, as written.
public struct GlossaryEntry: Hashable, Sendable {
    /// The Italian.
    public var source: String
    /// The English.
    public var target: String
    /// What kind of word it is, in any of the words that `Term.kind(_:)` knows; empty where nothing is said.
    public var partOfSpeech: String
    /// The field it belongs to; empty where nothing is said.
    public var domain: String
    /// A note; empty where there is none.
    public var note: String

    /// An entry.
    ///
    /// - Parameters:
    ///   - source: The Italian, not empty.
    ///   - target: The English, not empty.
    ///   - partOfSpeech: What kind of word it is, or nothing.
    ///   - domain: The field, or nothing.
    ///   - note: A note, or nothing.
    public init(source: String, target: String, partOfSpeech: String = "", domain: String = "", note: String = "") {
        self.source = source
        self.target = target
        self.partOfSpeech = partOfSpeech
        self.domain = domain
        self.note = note
    }

    /// Whether it says "do not translate": its target is its source.
    public var isKept: Bool { target.lowercased().splitWords() == source.lowercased().splitWords() }
}
