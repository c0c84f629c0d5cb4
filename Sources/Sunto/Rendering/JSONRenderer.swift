import Text

/// Writes a brief as JSON, with the keys of the command's contract.
struct JSONRenderer {
    let brief: Brief

    /// The brief as an object.
    var value: JSONValue {
        .object([
            ("title", .string(brief.title)), ("sourceTitle", .optional(brief.sourceTitle)),
            ("language", .string(brief.language.rawValue)),
            ("date", .optional(brief.published)), ("isoDate", .optional(brief.date?.iso8601)),
            ("byline", .optional(brief.byline?.onOneLine)), ("points", .array(brief.points.map(point))),
            ("terms", .array(brief.terms.map(term))), ("facts", facts),
            ("keyphrases", .array(brief.keyPhrases.map(phrase))), ("confidence", confidence),
            ("articles", .array(brief.articles.map(article))), ("statistics", statistics),
        ])
    }

    private var facts: JSONValue {
        .object(brief.facts.kinds.map { ($0.name.lowercased(), .array($0.facts.map(fact))) })
    }

    private func fact(_ fact: BriefFact) -> JSONValue {
        let mentions = fact.mentions.map { mention in
            JSONValue.object([("article", .integer(mention.article)), ("range", .range(mention.span))])
        }
        return .object([
            ("source", .string(fact.source)), ("text", .string(fact.text)), ("count", .integer(fact.count)),
            ("mentions", .array(mentions)),
        ])
    }

    private func phrase(_ phrase: BriefPhrase) -> JSONValue {
        .object([
            ("source", .string(phrase.source)), ("text", .string(phrase.text)),
            ("score", .number(Share.fraction(phrase.score))), ("count", .integer(phrase.count)),
        ])
    }

    private var confidence: JSONValue {
        let confidence = brief.confidence
        let words = confidence.unknown.map { unknown in
            JSONValue.object([("word", .string(unknown.word)), ("count", .integer(unknown.count))])
        }
        return .object([
            ("coverage", .number(brief.statistics.fraction)), ("unknown", .array(words)),
            ("gaps", .array(confidence.gaps.map(JSONValue.integer))), ("titleHasGaps", .bool(confidence.titleHasGaps)),
        ])
    }

    private func article(_ article: BriefArticle) -> JSONValue {
        .object([
            ("name", .optional(article.name)), ("title", .string(article.title)),
            ("sourceTitle", .optional(article.sourceTitle)), ("date", .optional(article.published)),
            ("isoDate", .optional(article.date?.iso8601)), ("byline", .optional(article.byline?.onOneLine)),
        ])
    }

    private func point(_ point: BriefPoint) -> JSONValue {
        .object([
            ("text", .string(point.text)), ("source", .string(point.source)), ("range", .range(point.span)),
            ("rank", .integer(point.rank)), ("unknown", .array(point.unknown.map(JSONValue.string))),
            ("article", .integer(point.article)), ("changes", .array(point.changes.map(JSONValue.string))),
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
