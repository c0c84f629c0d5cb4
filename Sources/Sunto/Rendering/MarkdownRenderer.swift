/// Writes a brief as Markdown: title, points, key facts, terms, the sentences that the points are from, confidence.
struct MarkdownRenderer {
    private let brief: Brief
    private let words: BriefWords

    init(brief: Brief) {
        self.brief = brief
        words = BriefWords(brief: brief) { $0.markdownEscaped }
    }

    func render() -> String {
        [head, numbered(brief.points.map(words.point)), articles, facts, terms, sources, confidence]
            .filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private var head: String {
        var output = "# " + brief.title.markdownEscaped + "\n"
        if let title = brief.sourceTitle { output += "\n*" + title.markdownEscaped + "*\n" }
        if let dateline = brief.dateline { output += "\n" + dateline.markdownEscaped + "\n" }
        return output
    }

    private var articles: String { section("Articles", words.articles.map { "- \($0)\n" }) }

    private var facts: String {
        section("Key facts", words.facts.map { "- **\($0.heading):** \($0.text)\n" })
    }

    private var terms: String {
        if brief.terms.isEmpty { return "" }
        let rows = brief.terms.map { term in
            "| \(term.source.markdownEscaped) | \(term.target.markdownEscaped) | \(term.count) | "
                + "\(term.glossary.markdownEscaped) |\n"
        }
        return section("Terms", ["| Italian | English | Count | Glossary |\n| --- | --- | ---: | --- |\n"] + rows)
    }

    private var sources: String {
        brief.points.isEmpty ? "" : section("Sources", [numbered(brief.points.map(words.source))])
    }

    private var confidence: String {
        section("Confidence", [words.confidence.joined(separator: "\n\n") + "\n"])
    }

    private func section(_ heading: String, _ lines: [String]) -> String {
        lines.isEmpty ? "" : "## \(heading)\n\n" + lines.joined()
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
