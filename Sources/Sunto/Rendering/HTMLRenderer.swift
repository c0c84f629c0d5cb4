/// Writes a brief as one HTML page that needs nothing else; every word of it is escaped.
struct HTMLRenderer {
    let brief: Brief

    func render() -> String {
        HTMLPage(title: brief.title, body: head + points + terms + statistics).text
    }

    private var head: String {
        var output = "<h1>\(brief.title.htmlEscaped)</h1>\n"
        if let title = brief.sourceTitle { output += "<p class=\"source\" lang=\"it\">\(title.htmlEscaped)</p>\n" }
        if let dateline = brief.dateline { output += "<p class=\"dateline\">\(dateline.htmlEscaped)</p>\n" }
        return output
    }

    private var points: String {
        if brief.points.isEmpty { return "" }
        let items = brief.points.map { point in
            """
            <li><p>\(point.text.htmlEscaped)</p>
            <details><summary>Source, rank \(point.rank), bytes \(point.span.start)–\(point.span.end)</summary>
            <blockquote lang="it">\(point.source.onOneLine.htmlEscaped)</blockquote></details></li>

            """
        }
        return "<ol>\n" + items.joined() + "</ol>\n"
    }

    private var terms: String {
        if brief.terms.isEmpty { return "" }
        let rows = brief.terms.map { term in
            "<tr><td lang=\"it\">\(term.source.htmlEscaped)</td><td>\(term.target.htmlEscaped)</td>"
                + "<td>\(term.count)</td><td>\(term.glossary.htmlEscaped)</td></tr>\n"
        }
        return """
            <h2>Terms</h2>
            <table>
            <thead><tr><th scope="col">Italian</th><th scope="col">English</th><th scope="col">Count</th>\
            <th scope="col">Glossary</th></tr></thead>
            <tbody>
            \(rows.joined())</tbody>
            </table>

            """
    }

    private var statistics: String {
        var output = "<h2>Statistics</h2>\n<p>\(brief.statistics.readSentence.htmlEscaped)</p>\n"
        if !brief.statistics.unknown.isEmpty {
            let words = brief.statistics.unknown.map(\.htmlEscaped).joined(separator: ", ")
            output += "<p>Kept for want of a translation: <span lang=\"it\">\(words)</span>.</p>\n"
        }
        if !brief.timings.isEmpty {
            let stages = brief.timings.map { "\($0.stage) \($0.figure) ms" }.joined(separator: ", ")
            output += "<p>Timings: \(stages.htmlEscaped).</p>\n"
        }
        return output
    }
}
