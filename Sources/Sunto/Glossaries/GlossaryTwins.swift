import Lexicon

/// Finds rows of a glossary that have the same source, in whatever case.
///
/// Rows of different kinds are no twins: *parlare* may be a verb and a noun, *capitale* of either gender.
struct GlossaryTwins {
    /// A row of a source; one for each kind is enough.
    private struct Twin {
        var kind: Term.Kind
        var line: Int
        var target: String
    }

    private var sources: [[String]: [Twin]] = [:]
    private var entries: [[String]: [Twin]] = [:]

    /// What an earlier row makes of this one.
    mutating func problem(of row: GlossaryFile.Row) -> GlossaryWarning.Problem? {
        let twin = Twin(kind: row.term.kind, line: row.line, target: row.entry.target)
        if let same = Self.first(&entries[row.term.words + [row.term.english], default: []], twin) {
            return .repeated(line: same.line)
        }
        return Self.first(&sources[row.term.words, default: []], twin).map {
            .conflict(line: $0.line, target: $0.target)
        }
    }

    /// The first row that is like this one, which is noted where no other is of its kind.
    private static func first(_ twins: inout [Twin], _ twin: Twin) -> Twin? {
        let first = twins.first { areAlike($0.kind, twin.kind) }
        if !twins.contains(where: { $0.kind == twin.kind }) { twins.append(twin) }
        return first
    }

    private static func areAlike(_ a: Term.Kind, _ b: Term.Kind) -> Bool {
        if case .noun(let a) = a, case .noun(let b) = b { return a == b || a == .any || b == .any }
        return a == b
    }
}
