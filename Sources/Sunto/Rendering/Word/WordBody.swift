/// The text of a brief as WordprocessingML: title, points, facts, key phrases, terms, sources, confidence.
///
/// Points and the sentences that they are from lead to one another.
struct WordBody {
    private let brief: Brief
    private let words: BriefWords

    init(brief: Brief) {
        self.brief = brief
        words = BriefWords(brief: brief) { $0.onOneLine }
    }

    var xml: String {
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
        <w:body>
        \(head)\(points)\(articles)\(facts)\(terms)\(sources)\(confidence)\
        <w:sectPr><w:pgSz w:w="11906" w:h="16838"/>\
        <w:pgMar w:top="1134" w:right="1247" w:bottom="1134" w:left="1247" w:header="567" w:footer="567" w:gutter="0"/>\
        </w:sectPr>
        </w:body>
        </w:document>

        """
    }

    private var head: String {
        var output = WordMarkup.paragraph("Title", marked(brief.title, brief.titleUnknown))
        if let title = brief.sourceTitle {
            output += WordMarkup.paragraph("Subtitle", WordMarkup.run(title, language: brief.language.rawValue))
        }
        if let dateline = brief.dateline { output += WordMarkup.paragraph("Dateline", WordMarkup.run(dateline)) }
        return output
    }

    private var points: String {
        brief.points.enumerated().map { index, point in
            let text = WordMarkup.bookmark("point\(index + 1)", index * 2, marked(point.text, point.unknown))
            let link = WordMarkup.link(to: "source\(index + 1)", "source")
            let article = brief.articles.count > 1 ? "\(BriefWords.letter(point.article)), " : ""
            return WordMarkup.paragraph("Point", text + WordMarkup.run(" (\(article)") + link + WordMarkup.run(")"))
        }.joined()
    }

    private var articles: String {
        if words.articles.isEmpty { return "" }
        return heading("Articles") + words.articles.map { WordMarkup.paragraph("Normal", WordMarkup.run($0)) }.joined()
    }

    private var facts: String {
        if words.facts.isEmpty { return "" }
        let rows = words.facts.map { heading, text in
            WordMarkup.paragraph("Normal", WordMarkup.run("\(heading): ", style: "Strong") + WordMarkup.run(text))
        }
        return heading("Key facts") + rows.joined()
    }

    private var terms: String {
        if brief.terms.isEmpty { return "" }
        let head = ["Italian", "English", "Count", "Glossary"].map { WordMarkup.run($0) }
        let rows = brief.terms.map { term in
            [
                WordMarkup.run(term.source, language: "it"), WordMarkup.run(term.target),
                WordMarkup.run(String(term.count)), WordMarkup.run(term.glossary),
            ]
        }
        return heading("Terms") + WordMarkup.table(widths: [3300, 3300, 900, 1900], rows: [head] + rows)
    }

    private var sources: String {
        if brief.points.isEmpty { return "" }
        let rows = brief.points.enumerated().map { index, point in
            let text = WordMarkup.run(point.source, language: brief.language.rawValue)
            let article = brief.articles.count > 1 ? "\(BriefWords.letter(point.article)), " : ""
            let link = WordMarkup.link(to: "point\(index + 1)", "\(article)rank \(point.rank)")
            return WordMarkup.paragraph(
                "Source", WordMarkup.bookmark("source\(index + 1)", index * 2 + 1, text) + WordMarkup.run(" ") + link)
        }
        return heading("Sources") + rows.joined()
    }

    private var confidence: String {
        return heading("Confidence")
            + words.confidence.map { WordMarkup.paragraph("Note", WordMarkup.run($0)) }.joined()
    }

    private func heading(_ text: String) -> String { WordMarkup.paragraph("Heading1", WordMarkup.run(text)) }

    /// Text with the words marked that were kept for want of a translation.
    private func marked(_ text: String, _ unknown: [String]) -> String {
        WordMarker(unknown.map { ($0, .kept) }).pieces(of: text.onOneLine).map { piece, mark in
            WordMarkup.run(piece, style: mark == nil ? nil : "Kept")
        }.joined()
    }
}
