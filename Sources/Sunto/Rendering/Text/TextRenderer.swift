/// Writes a brief as plain text: a paragraph a line, or wrapped and coloured for a terminal.
struct TextRenderer {
    private let brief: Brief
    private let words: BriefWords
    private let wrapper: TextWrapper

    init(brief: Brief, layout: TextLayout = .plain) {
        self.brief = brief
        words = BriefWords(brief: brief) { $0.onOneLine }
        wrapper = TextWrapper(layout: layout)
    }

    /// The text, with a line end.
    func render() -> String {
        [head, points, articles, facts, terms, sources, confidence].filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private var head: String {
        var output = wrapper.paragraph(brief.title) { kept($0, brief.titleUnknown) ?? .strong }
        if let title = brief.sourceTitle { output += wrapper.paragraph(title) { _ in .foreign } }
        if let dateline = brief.dateline { output += wrapper.paragraph(dateline) { _ in .quiet } }
        return output
    }

    private var points: String {
        brief.points.enumerated().map { index, point in
            wrapper.paragraph(words.point(point), lead: "\(index + 1). ", leadStyle: .number) {
                kept($0, point.unknown)
            }
        }.joined()
    }

    private var articles: String { section("Articles", words.articles.map { item($0) }) }

    private var facts: String { section("Key facts", words.facts.map { item("\($0.heading): \($0.text)") }) }

    private var terms: String {
        section("Terms", brief.terms.map { item("\($0.source): \($0.target) (\($0.count), \($0.glossary))") })
    }

    private var sources: String {
        let rows = brief.points.enumerated().map { index, point in
            wrapper.paragraph(words.source(point), lead: "\(index + 1). ", leadStyle: .quiet) { _ in .foreign }
        }
        return section("Sources", rows)
    }

    private var confidence: String {
        words.confidence.enumerated().map { index, line in
            wrapper.paragraph(line) { _ in index == 0 ? .quiet : .warning }
        }.joined()
    }

    private func section(_ heading: String, _ lines: [String]) -> String {
        lines.isEmpty ? "" : wrapper.paragraph(heading) { _ in .strong } + lines.joined()
    }

    private func item(_ text: String) -> String { wrapper.paragraph(text, lead: "- ", leadStyle: .quiet) }

    /// The style of a word that was kept for want of a translation.
    private func kept(_ word: Substring, _ unknown: [String]) -> TextStyle? {
        unknown.contains { word.lowercased().contains($0.lowercased()) } ? .warning : nil
    }
}
