/// A form in which a brief is written.
public enum BriefFormat: String, Sendable, CaseIterable {
    case markdown, text, json, html, docx

    /// The brief in this form, with a line end. Of a Word document, which is no text, this is its main part.
    ///
    /// - Parameters:
    ///   - brief: the brief to write.
    ///   - showsTimings: whether the statistics say how long each stage took, which differs with every run.
    ///   - layout: how `text` is laid out; the other forms have none.
    public func render(_ brief: Brief, showsTimings: Bool = false, layout: TextLayout = .plain) -> String {
        var brief = brief
        if !showsTimings { brief.timings = [] }
        return switch self {
        case .markdown: MarkdownRenderer(brief: brief).render()
        case .text: TextRenderer(brief: brief, layout: layout).render()
        case .json: JSONRenderer(brief: brief).value.pretty
        case .html: BriefPage(brief: brief).render()
        case .docx: WordBody(brief: brief).xml
        }
    }

    /// The bytes of a file that holds the brief in this form.
    ///
    /// - Parameters:
    ///   - brief: what is written.
    ///   - showsTimings: whether JSON says how long each stage took.
    ///   - layout: how text is laid out; other forms do without.
    /// - Throws: `Failure.broken` where memory is short for a Word document.
    public func bytes(
        of brief: Brief, showsTimings: Bool = false, layout: TextLayout = .plain
    ) throws(Failure) -> [UInt8] {
        guard self == .docx else { return Array(render(brief, showsTimings: showsTimings, layout: layout).utf8) }
        var brief = brief
        if !showsTimings { brief.timings = [] }
        return try WordDocument(brief: brief).bytes()
    }

    /// The extension of files in this form.
    public var fileExtension: String {
        switch self {
        case .markdown: "md"
        case .text: "txt"
        case .json: "json"
        case .html: "html"
        case .docx: "docx"
        }
    }

    /// The form of the index of a batch: a page for Word documents, which lead nowhere from within an index.
    var indexFormat: BriefFormat { self == .docx ? .html : self }

    /// Whether this form is bytes that a terminal cannot show.
    public var isBinary: Bool { self == .docx }
}
