/// Writes a brief as plain text: a paragraph a line, or lines of a terminal's width.
public struct TextRenderer {
    private let brief: Brief
    private let words: BriefWords
    private let width: Int?
    private let hasColor: Bool

    /// - Parameters:
    ///   - showsTimings: whether it says how long each stage took.
    ///   - width: the columns of the terminal; lines are as long as they are where `nil`.
    ///   - hasColor: whether headings are bold and the small print dim, by ANSI escapes.
    public init(_ brief: Brief, showsTimings: Bool = false, width: Int? = nil, hasColor: Bool = false) {
        var brief = brief
        if !showsTimings { brief.timings = [] }
        self.brief = brief
        self.width = width
        self.hasColor = hasColor
        words = BriefWords(brief: brief) { $0.onOneLine }
    }

    /// The text, with a line end.
    public func render() -> String {
        [head, numbered(brief.points.map(words.point)), articles, facts, terms, sources, confidence]
            .filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private var head: String {
        var output = line(brief.title.onOneLine, .bold)
        if let title = brief.sourceTitle { output += line(title.onOneLine, .plain) }
        if let dateline = brief.dateline { output += line(dateline, .dim) }
        return output
    }

    private var articles: String { section("Articles", words.articles.map { line($0, hanging: "- ") }) }

    private var facts: String {
        section("Key facts", words.facts.map { line("\($0.heading): \($0.text)", hanging: "- ") })
    }

    private var terms: String {
        section(
            "Terms",
            brief.terms.map {
                line(
                    "\($0.source.onOneLine): \($0.target.onOneLine) (\($0.count), \($0.glossary.onOneLine))",
                    hanging: "- ")
            })
    }

    private var sources: String {
        section("Sources", brief.points.isEmpty ? [] : [numbered(brief.points.map(words.source))])
    }

    private var confidence: String { words.confidence.map { line($0, .dim) }.joined() }

    private func section(_ heading: String, _ lines: [String]) -> String {
        lines.isEmpty ? "" : line(heading, .bold) + lines.joined()
    }

    private func numbered(_ lines: [String]) -> String {
        lines.enumerated().map { line($0.element, hanging: "\($0.offset + 1). ") }.joined()
    }

    /// How a line looks in a terminal.
    private enum Style: String {
        case plain = ""
        case bold = "\u{1B}[1m"
        case dim = "\u{1B}[2m"
    }

    private func line(_ text: String, _ style: Style = .plain, hanging: String = "") -> String {
        // An escape of the article's would be one of the terminal's; onOneLine leaves none.
        wrapped(text, hanging: hanging).map { line in
            hasColor && style != .plain ? "\(style.rawValue)\(line)\u{1B}[0m\n" : line + "\n"
        }.joined()
    }

    private func wrapped(_ text: String, hanging: String) -> [String] {
        guard let width else { return [hanging + text] }
        let indent = String(repeating: " ", count: hanging.count)
        var lines: [String] = []
        var current = hanging
        for word in text.split(separator: " ") {
            if current.count + word.count + 1 > max(width, 20), current != indent, current != hanging {
                lines.append(current)
                current = indent
            }
            current += (current == indent || current == hanging ? "" : " ") + word
        }
        return lines + [current]
    }
}
