import Lexicon

/// What a check of a glossary file found.
public struct GlossaryReport: Sendable, Hashable {
    /// A field and how many entries it has; without a name for those that name none.
    public struct Domain: Sendable, Hashable {
        /// As the file has it.
        public var name: String
        /// Entries, one at least.
        public var count: Int
    }

    /// The file as its user named it.
    public var path: String
    /// How it is written.
    public var format: GlossaryFormat
    /// How many entries it has.
    public var entries: Int
    /// How many of them say "do not translate".
    public var kept: Int
    /// The fields, that of the most entries first; none where no entry names one.
    public var domains: [Domain]
    /// What its user should know, in file order.
    public var warnings: [GlossaryWarning]
    /// Rows that do not read, in file order: with any, no command takes the file.
    public var faults: [GlossaryError]

    /// What was found, for people: a line, one of the fields, one of the number of warnings.
    public var text: String {
        var output = "\(file): \(entries) \(entries == 1 ? "entry" : "entries") in \(format.rawValue.uppercased())"
        output += kept == 0 ? "\n" : ", \(kept) not to be translated\n"
        if !domains.isEmpty {
            let counts = domains.map { "\($0.name.isEmpty ? "none" : $0.name.onOneLine) \($0.count)" }
            output += "  domains: \(counts.joined(separator: ", "))\n"
        }
        if !warnings.isEmpty { output += "  \(warnings.count) \(warnings.count == 1 ? "warning" : "warnings")\n" }
        return output
    }

    /// The warnings for people, a line each: place, what, row.
    public var warningLines: [String] {
        warnings.map { "\(file):\($0.line):\($0.column): warning: \($0.reason): \($0.row.onOneLine.shown)" }
    }

    /// What was found, for programs.
    public var json: JSONValue {
        .object([
            ("path", .string(path)), ("format", .string(format.rawValue)), ("valid", .bool(faults.isEmpty)),
            ("entries", .integer(entries)), ("notTranslated", .integer(kept)),
            (
                "domains",
                .array(domains.map { .object([("name", .string($0.name)), ("count", .integer($0.count))]) })
            ),
            (
                "errors",
                .array(faults.map { Self.object($0.line, $0.column, $0.problem.sentence, $0.row) })
            ),
            ("warnings", .array(warnings.map { Self.object($0.line, $0.column, $0.reason, $0.row) })),
        ])
    }

    private static func object(_ line: Int, _ column: Int, _ what: String, _ row: String) -> JSONValue {
        .object([
            ("line", .integer(line)), ("column", .integer(column)), ("message", .string(what)), ("row", .string(row)),
        ])
    }

    private var file: String { FilePath(path).inputName }
}
