/// Says why each point was chosen and how it was written, for `--explain`.
public struct BriefExplanation {
    private let brief: Brief

    /// An explanation of a brief.
    public init(_ brief: Brief) {
        self.brief = brief
    }

    /// A paragraph a point: its rank with what its score was made of, then how its translation came about.
    public func text() -> String {
        brief.points.enumerated().map { number, point in
            (["point \(number + 1): \(point.text)", reasons(point)] + point.trace).map { $0 + "\n" }.joined()
        }.joined(separator: "\n")
    }

    private func reasons(_ point: BriefPoint) -> String {
        guard brief.articles.indices.contains(point.article),
            let sentence = brief.articles[point.article].sentences.first(where: { $0.span == point.span })
        else { return "rank \(point.rank)" }
        let parts = sentence.parts
        let factors = [
            ("centrality", parts.centrality), ("position", parts.position), ("title", parts.title),
            ("focus", parts.focus), ("quality", parts.quality),
        ]
        let flaws = parts.flaws.isEmpty ? "" : " (" + parts.flaws.map(\.rawValue).joined(separator: ", ") + ")"
        let product = factors.map { "\($0.0) \(Share.factor($0.1))" }.joined(separator: " × ")
        return "rank \(point.rank), score \(Share.fraction(sentence.score)): \(product)\(flaws)"
    }
}
