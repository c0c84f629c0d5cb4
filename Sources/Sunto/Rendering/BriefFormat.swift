/// A form in which a brief is written.
public enum BriefFormat: String, Sendable, CaseIterable {
    case markdown, text, json, html

    /// The brief in this form, with a line end.
    ///
    /// - Parameter showsTimings: whether the statistics say how long each stage took, which differs with every run.
    public func render(_ brief: Brief, showsTimings: Bool = false) -> String {
        var brief = brief
        if !showsTimings { brief.timings = [] }
        return switch self {
        case .markdown: MarkdownRenderer(brief: brief).render()
        case .text: TextRenderer(brief, showsTimings: showsTimings).render()
        case .json: JSONRenderer(brief: brief).value.pretty
        case .html: HTMLRenderer(brief: brief).render()
        }
    }

    /// The extension of files in this form.
    public var fileExtension: String {
        switch self {
        case .markdown: "md"
        case .text: "txt"
        case .json: "json"
        case .html: "html"
        }
    }
}
