/// A row of a glossary that does not read: where, what, and the row.
public struct GlossaryError: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Problem: Hashable, Sendable {
        /// Fewer than two columns.
        case missingTarget
        /// Nothing in the first column.
        case emptySource
        /// Nothing in the second column.
        case emptyTarget
        /// A third column that names no part of speech.
        case unknownPartOfSpeech(String)
        /// A quoted field that the file ends in.
        case unclosedQuote
        /// `"term"x,…`
        case textAfterQuote
        /// A marked-up file that does not parse; the parser's words.
        case notXML(String)
        /// A marked-up file of another kind.
        case notTBX
        /// A TBX file without a concept that has a term in Italian and one in English.
        case noPair
        /// A character that no XML may hold, where TBX is to be written.
        case notInXML(UInt32)
        /// No entry at all, where TBX is to be written, which has one at least.
        case noEntry
    }

    /// The file as its user named it.
    public var path: String
    /// From 1.
    public var line: Int
    /// From 1, in characters, where the field begins.
    public var column: Int
    /// What is wrong.
    public var problem: Problem
    /// The line as it stands in the file.
    public var row: String

    /// A fault of a row.
    public init(path: String, line: Int, column: Int, problem: Problem, row: String) {
        self.path = path
        self.line = line
        self.column = column
        self.problem = problem
        self.row = row
    }
}
