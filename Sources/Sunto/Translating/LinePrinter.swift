import Translation

/// Writes translated lines: the English, or a JSON object a line.
public struct LinePrinter: Sendable {
    /// How a line is written.
    public enum Format: String, Sendable, CaseIterable {
        case text, json
    }

    private let format: Format
    private let explains: Bool

    /// - Parameters:
    ///   - format: text, or an object of JSON a line.
    ///   - explains: whether JSON objects say how the translation came about.
    public init(format: Format, explains: Bool = false) {
        self.format = format
        self.explains = explains
    }

    /// The line, with its line end.
    public func line(_ line: TranslatedLine) -> String {
        switch format {
        case .text: line.target + "\n"
        case .json: object(line).compact + "\n"
        }
    }

    private func object(_ line: TranslatedLine) -> JSONValue {
        var members: [(String, JSONValue)] = [
            ("source", .string(line.source)), ("target", .string(line.target)),
            ("terms", .array(line.terms.map(object))), ("unknown", .array(line.unknown.map(JSONValue.string))),
        ]
        if explains { members.append(("trace", .array(line.trace.map(JSONValue.string)))) }
        return .object(members)
    }

    private func object(_ term: TranslatedTerm) -> JSONValue {
        .object([
            ("source", .string(term.source)), ("target", .string(term.target)), ("range", .range(term.span)),
            ("glossary", .string(term.origin)),
        ])
    }
}
