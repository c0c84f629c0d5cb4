import Lexicon

/// How proposed terms are written.
public enum ProposedTermFormat: String, Sendable, CaseIterable {
    /// A glossary.
    case tsv
    /// An object with a list of terms.
    case json
    /// For people: the count, the term, its English, and below them the example.
    case text

    /// The terms, written.
    public func render(_ terms: [ProposedTerm]) -> String {
        switch self {
        case .tsv: GlossaryWriter(.tsv).text(of: terms.map(\.entry))
        case .json: JSONValue.object([("terms", .array(terms.map(Self.object)))]).pretty
        case .text: Self.text(terms)
        }
    }

    private static func text(_ terms: [ProposedTerm]) -> String {
        let width = terms.map { String($0.count).count }.max() ?? 1
        let indent = String(repeating: " ", count: width + 2)
        return terms.map { term in
            let count = String(term.count)
            let gap = term.unknown.isEmpty ? "" : " (not known: \(term.unknown.joined(separator: ", ")))"
            let padding = String(repeating: " ", count: width - count.count)
            return "\(padding)\(count)  \(term.source): \(term.target)\(gap)\n\(indent)\(term.example)\n"
        }.joined()
    }

    private static func object(_ term: ProposedTerm) -> JSONValue {
        .object([
            ("source", .string(term.source)), ("target", .string(term.target)), ("partOfSpeech", .string("noun")),
            ("domain", .optional(term.domain)), ("count", .integer(term.count)),
            ("documents", .integer(term.documents)),
            ("score", .number(String((term.score * 100).rounded() / 100))),
            (
                "example",
                .object([
                    ("text", .string(term.example)),
                    ("file", .optional(term.file.isStandardStream ? nil : "\(term.file)")),
                ])
            ),
            ("unknown", .array(term.unknown.map(JSONValue.string))),
        ])
    }
}
