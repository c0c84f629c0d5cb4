/// Writes a brief as Markdown: title, points, terms, the sentences that the points are from, figures.
struct MarkdownRenderer {
    let brief: Brief

    func render() -> String {
        ([head, points] + [terms, sources, statistics]).filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private var head: String {
        var output = "# " + brief.title.markdownEscaped + "\n"
        if let title = brief.sourceTitle { output += "\n*" + title.markdownEscaped + "*\n" }
        if let dateline = brief.dateline { output += "\n" + dateline.markdownEscaped + "\n" }
        return output
    }

    private var points: String {
        numbered(brief.points.map(\.text.markdownEscaped))
    }

    private var terms: String {
        if brief.terms.isEmpty { return "" }
        let rows = brief.terms.map { term in
            "| \(term.source.markdownEscaped) | \(term.target.markdownEscaped) | \(term.count) | "
                + "\(term.glossary.markdownEscaped) |\n"
        }
        return "## Terms\n\n| Italian | English | Count | Glossary |\n| --- | --- | ---: | --- |\n" + rows.joined()
    }

    private var sources: String {
        if brief.points.isEmpty { return "" }
        let rows = brief.points.map { point in
            point.source.markdownEscaped
                + " (rank \(point.rank), bytes \(point.span.start)–\(point.span.end))"
        }
        return "## Sources\n\n" + numbered(rows)
    }

    private var statistics: String {
        var output = "## Statistics\n\n" + brief.statistics.readSentence + "\n"
        if !brief.statistics.unknown.isEmpty {
            let words = brief.statistics.unknown.map(\.markdownEscaped).joined(separator: ", ")
            output += "\nKept for want of a translation: \(words).\n"
        }
        if !brief.timings.isEmpty {
            let stages = brief.timings.map { "\($0.stage) \($0.figure) ms" }.joined(separator: ", ")
            output += "\nTimings: \(stages).\n"
        }
        return output
    }

    private func numbered(_ lines: [String]) -> String {
        lines.enumerated().map { "\($0.offset + 1). \($0.element)\n" }.joined()
    }
}

extension String {
    /// On one line, with a backslash before every mark that Markdown would take for its own.
    var markdownEscaped: String {
        var output = String.UnicodeScalarView()
        var scalars = onOneLine.unicodeScalars[...]
        while let scalar = scalars.popFirst() {
            let isMark = "\\`*_[]<>|~".unicodeScalars.contains(scalar)
            // "S&P" is text, "&lt;" would be a character reference.
            if isMark || (scalar == "&" && scalars.prefix(32).prefix { $0 != " " }.contains(";")) {
                output.append("\\")
            }
            output.append(scalar)
        }
        return String(output)
    }
}
