/// Writes a brief as plain text, a paragraph a line.
struct TextRenderer {
    let brief: Brief

    func render() -> String {
        [head, points, terms, sources, statistics].filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private var head: String {
        [brief.title, brief.sourceTitle, brief.dateline].compactMap { $0.map { $0.onOneLine + "\n" } }.joined()
    }

    private var points: String {
        numbered(brief.points.map(\.text.onOneLine))
    }

    private var terms: String {
        if brief.terms.isEmpty { return "" }
        let rows = brief.terms.map { "- \($0.source): \($0.target) (\($0.count), \($0.glossary))\n" }
        return "Terms\n" + rows.joined()
    }

    private var sources: String {
        if brief.points.isEmpty { return "" }
        let rows = brief.points.map {
            "\($0.source.onOneLine) (rank \($0.rank), bytes \($0.span.start)–\($0.span.end))"
        }
        return "Sources\n" + numbered(rows)
    }

    private var statistics: String {
        var output = brief.statistics.readSentence + "\n"
        if !brief.statistics.unknown.isEmpty {
            output += "Kept for want of a translation: \(brief.statistics.unknown.joined(separator: ", ")).\n"
        }
        if !brief.timings.isEmpty {
            output += "Timings: " + brief.timings.map { "\($0.stage) \($0.figure) ms" }.joined(separator: ", ") + ".\n"
        }
        return output
    }

    private func numbered(_ lines: [String]) -> String {
        lines.enumerated().map { "\($0.offset + 1). \($0.element)\n" }.joined()
    }
}
