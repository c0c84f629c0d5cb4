import Text

/// Writes a summary as JSON: `{"sentences": [{"range", "text", "rank", "score"}], "keyphrases": [{"text", "score"}],
/// "statistics": {…}, "ranking": […]}`.
///
/// Keys have a fixed order, so the same summary gives the same bytes.
public struct SummaryJSON {
    private let summary: Summary
    private let explains: Bool

    /// - Parameter explains: whether each sentence says what its score was made of and what it is like.
    public init(_ summary: Summary, explains: Bool = false) {
        self.summary = summary
        self.explains = explains
    }

    /// The object, with a line end.
    public func text() -> String {
        let sentences = summary.chosen.map { object($0, hasText: true) }
        let phrases = summary.keyPhrases.map { phrase in
            Self.object([
                ("text", JSONText.literal(phrase.text)), ("score", Self.number(phrase.score)),
                ("count", String(phrase.count)),
            ])
        }
        let ranking = summary.sentences.map { object($0, hasText: false) }
        return Self.object([
            ("language", JSONText.literal(summary.document.language.rawValue)), ("sentences", Self.list(sentences)),
            ("keyphrases", Self.list(phrases)), ("statistics", statistics), ("ranking", Self.list(ranking)),
        ]) + "\n"
    }

    private func object(_ sentence: RankedSentence, hasText: Bool) -> String {
        var members = [("range", "[\(sentence.span.start), \(sentence.span.end)]")]
        if hasText { members.append(("text", JSONText.literal(summary.text(of: sentence)))) }
        members.append(("rank", String(sentence.rank)))
        members.append(("score", Self.number(sentence.score)))
        if explains {
            members.append(("parts", parts(sentence.parts)))
            if sentence.isChosen { members.append(("redundancy", Self.number(sentence.redundancy))) }
            if sentence.isChosen { members.append(("neighbours", Self.list(sentence.neighbours.map(neighbour)))) }
        }
        return Self.object(members)
    }

    private func parts(_ parts: ScoreParts) -> String {
        Self.object([
            ("centrality", Self.number(parts.centrality)), ("position", Self.number(parts.position)),
            ("title", Self.number(parts.title)), ("focus", Self.number(parts.focus)),
            ("keyphrases", Self.number(parts.keyPhrases)),
            ("quality", Self.number(parts.quality)),
            ("flaws", Self.list(parts.flaws.map { JSONText.literal($0.rawValue) })),
        ])
    }

    private func neighbour(_ neighbour: Neighbour) -> String {
        let span = summary.sentences[neighbour.sentence].span
        return Self.object([
            ("range", "[\(span.start), \(span.end)]"), ("similarity", Self.number(neighbour.similarity)),
        ])
    }

    private var statistics: String {
        let figures = summary.statistics
        return Self.object([
            ("sentences", String(figures.sentences)), ("words", String(figures.words)),
            ("terms", String(figures.terms)),
            ("summarySentences", String(figures.summarySentences)), ("summaryWords", String(figures.summaryWords)),
            ("steps", String(figures.steps)), ("converged", String(figures.hasConverged)),
            ("matrix", String(figures.usedMatrix)),
        ])
    }

    private static func object(_ members: [(String, String)]) -> String {
        "{" + members.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ") + "}"
    }

    private static func list(_ items: [String]) -> String { "[" + items.joined(separator: ", ") + "]" }

    /// Six decimals: more would show rounding.
    private static func number(_ value: Double) -> String {
        String((value * 1_000_000).rounded() / 1_000_000)
    }
}
