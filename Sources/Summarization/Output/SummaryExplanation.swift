/// Says in words why sentences were chosen: what each score was made of, its penalty, the sentences most like it.
public struct SummaryExplanation {
    private let summary: Summary

    /// An explanation of a summary whose sentences have their neighbours.
    public init(_ summary: Summary) {
        self.summary = summary
    }

    /// Each chosen sentence on a line, what speaks for it and against it on indented lines below.
    public func text() -> String {
        summary.chosen.map { sentence in
            let lines = [
                SummaryPrinter.oneLine(summary.text(of: sentence)), "  " + score(sentence), "  " + penalty(sentence),
            ]
            return (lines + sentence.neighbours.map { "  " + neighbour($0) }).map { $0 + "\n" }.joined()
        }.joined()
    }

    private func score(_ sentence: RankedSentence) -> String {
        let parts = sentence.parts
        let factors = [
            ("position", parts.position), ("title", parts.title), ("focus", parts.focus),
            ("key phrases", parts.keyPhrases), ("quality", parts.quality),
        ].filter { $0.1 != 1 }.map { " × \($0.0) \(Self.rounded($0.1))" }.joined()
        let flaws = parts.flaws.isEmpty ? "" : " (\(parts.flaws.map(\.rawValue).joined(separator: ", ")))"
        return
            "rank \(sentence.rank), score \(Self.rounded(sentence.score)): centrality \(Self.rounded(parts.centrality))"
            + factors + flaws
    }

    private func penalty(_ sentence: RankedSentence) -> String {
        "redundancy \(Self.rounded(sentence.redundancy)): the greatest similarity to a sentence chosen before"
    }

    private func neighbour(_ neighbour: Neighbour) -> String {
        let other = summary.sentences[neighbour.sentence]
        let text = SummaryPrinter.oneLine(summary.text(of: other))
        return "like \(Self.rounded(neighbour.similarity)), rank \(other.rank): "
            + (text.count > 72 ? text.prefix(71) + "…" : text)
    }

    private static func rounded(_ value: Double) -> String { String((value * 1000).rounded() / 1000) }
}
