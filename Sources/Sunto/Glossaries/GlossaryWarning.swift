/// Something about a row of a glossary that its user should know, though it reads.
public struct GlossaryWarning: Sendable, Hashable {
    /// What it is.
    public enum Problem: Sendable, Hashable {
        /// The same entry stands on an earlier line.
        case repeated(line: Int)
        /// An earlier line has the same source with another target, which wins.
        case conflict(line: Int, target: String)
        /// Sources are read sentence by sentence, and this one is several.
        case severalSentences([String])
        /// The source itself is not found in a text; the words that it is read as.
        case neverFound([String])
        /// Spaces around source or target, or several in a row; they are left out.
        case straySpaces
    }

    /// What it is.
    public var problem: Problem
    /// The file as its user named it.
    public var path: String
    /// From 1.
    public var line: Int
    /// From 1, in characters.
    public var column: Int
    /// The line as it stands in the file.
    public var row: String

    /// What it is, in a sentence without a full stop.
    public var reason: String {
        switch problem {
        case .repeated(let line): "the same entry as on line \(line)"
        case .conflict(let line, let target):
            "line \(line) has the source with the target '\(target.onOneLine)', which wins"
        case .severalSentences(let sentences):
            "the source is read as \(sentences.count) sentences: \(sentences.map(\.onOneLine).joined(separator: " | "))"
        case .neverFound(let words):
            "the source is never found in a text, which has it as \(words.map(\.onOneLine).joined(separator: " | "))"
        case .straySpaces: "stray spaces in source or target"
        }
    }
}
