/// Paragraphs and runs of WordprocessingML; every text is escaped.
enum WordMarkup {
    /// A run of text in the language and character style given.
    static func run(_ text: String, language: String? = nil, style: String? = nil) -> String {
        let language = language == "it" ? "<w:lang w:val=\"it-IT\"/>" : ""
        let style = style.map { "<w:rStyle w:val=\"\($0)\"/>" } ?? ""
        let properties = style.isEmpty && language.isEmpty ? "" : "<w:rPr>\(style)\(language)</w:rPr>"
        return "<w:r>\(properties)<w:t xml:space=\"preserve\">\(text.xmlEscaped)</w:t></w:r>"
    }

    /// A paragraph of runs.
    static func paragraph(_ style: String, _ runs: String) -> String {
        "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr>\(runs)</w:p>\n"
    }

    /// Runs under a name that links lead to.
    static func bookmark(_ name: String, _ number: Int, _ runs: String) -> String {
        "<w:bookmarkStart w:id=\"\(number)\" w:name=\"\(name)\"/>\(runs)<w:bookmarkEnd w:id=\"\(number)\"/>"
    }

    /// Text that leads to a name in the document.
    static func link(to name: String, _ text: String) -> String {
        "<w:hyperlink w:anchor=\"\(name)\" w:history=\"1\">\(run(text, style: "Hyperlink"))</w:hyperlink>"
    }

    /// A table of rows of runs, the first of which is repeated on every page; widths in twentieths of a point.
    static func table(widths: [Int], rows: [[String]]) -> String {
        let columns = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
        let lines = rows.enumerated().map { index, cells in
            let head = index == 0 ? "<w:trPr><w:tblHeader/></w:trPr>" : ""
            let content = zip(widths, cells).map { width, runs in
                "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>\(paragraph(index == 0 ? "Note" : "Cell", runs))</w:tc>"
            }
            return "<w:tr>\(head)\(content.joined())</w:tr>\n"
        }
        return "<w:tbl><w:tblPr><w:tblStyle w:val=\"Terms\"/><w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/>"
            + "</w:tblPr><w:tblGrid>\(columns)</w:tblGrid>\n\(lines.joined())</w:tbl>\n"
    }
}

extension String {
    /// On one line, with character references for the marks of XML, and without what XML 1.0 may not hold.
    var xmlEscaped: String {
        let allowed = unicodeScalars.filter { $0.value != 0xFFFE && $0.value != 0xFFFF }
        return String(String.UnicodeScalarView(allowed)).onOneLineWithEdges.htmlEscaped
    }

    /// With spaces for line ends and controls; a space at an edge stands between two runs.
    private var onOneLineWithEdges: String {
        let (first, last) = (hasPrefix(" ") ? " " : "", hasSuffix(" ") ? " " : "")
        let line = onOneLine
        return line.isEmpty ? first : first + line + last
    }
}
