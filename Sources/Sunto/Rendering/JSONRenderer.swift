import Text

/// Writes a brief as JSON, with the keys of the command's contract.
struct JSONRenderer {
    let brief: Brief

    /// The brief as an object.
    var value: JSONValue {
        .object([
            ("title", .string(brief.title)), ("sourceTitle", .optional(brief.sourceTitle)),
            ("language", .string(brief.language.rawValue)),
            ("date", .optional(brief.date?.english)), ("isoDate", .optional(brief.date?.iso8601)),
            ("byline", .optional(brief.byline?.onOneLine)), ("points", .array(brief.points.map(point))),
            ("terms", .array(brief.terms.map(term))), ("statistics", statistics),
        ])
    }

    private func point(_ point: BriefPoint) -> JSONValue {
        .object([
            ("text", .string(point.text)), ("source", .string(point.source)), ("range", .range(point.span)),
            ("rank", .integer(point.rank)), ("unknown", .array(point.unknown.map(JSONValue.string))),
        ])
    }

    private func term(_ term: BriefTerm) -> JSONValue {
        .object([
            ("source", .string(term.source)), ("target", .string(term.target)), ("count", .integer(term.count)),
            ("glossary", .string(term.glossary)),
        ])
    }

    private var statistics: JSONValue {
        let figures = brief.statistics
        var members: [(String, JSONValue)] = [
            ("sentences", .integer(figures.sentences)), ("words", .integer(figures.words)),
            ("translatedWords", .integer(figures.translatedWords)), ("coverage", .number(figures.fraction)),
            ("unknown", .array(figures.unknown.map(JSONValue.string))),
        ]
        if !brief.timings.isEmpty {
            members.append(("milliseconds", .object(brief.timings.map { ($0.stage, .number($0.figure)) })))
        }
        return .object(members)
    }
}
