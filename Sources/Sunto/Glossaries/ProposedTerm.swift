import Lexicon

/// A term that texts propose for a glossary.
public struct ProposedTerm: Sendable, Hashable {
    /// The Italian, in the form in which glossaries list it.
    public var source: String
    /// The English that the translator gives it; words that it does not know stay as they are.
    public var target: String
    /// The words that it does not know.
    public var unknown: [String]
    /// The field that most of its texts are from; `nil` where it is not known.
    public var domain: String?
    /// How often it occurs, in whatever form.
    public var count: Int
    /// In how many of the texts.
    public var documents: Int
    /// How characteristic it is; only to compare with others of the same texts.
    public var score: Double
    /// A sentence that it occurs in, on one line.
    public var example: String
    /// The file that the sentence is from.
    public var file: FilePath

    /// The term as an entry of a glossary: the note has the example, and what is not known.
    public var entry: GlossaryEntry {
        let gaps = unknown.isEmpty ? "" : "not known: \(unknown.joined(separator: ", ")); "
        return GlossaryEntry(
            source: source, target: target, partOfSpeech: "noun", domain: domain ?? "", note: gaps + "e.g. " + example)
    }
}
