import Lexicon
import Text

/// Text to the blocks of an article: title, standfirst, byline, headings, paragraphs, and what is no part of it.
///
/// Each block says why it has its role. Text without a title is normal: a first line that is a full sentence is body.
/// Of plain text and Markdown nothing is left out: what is no part of the article is a block of the role `boilerplate`.
/// The marks of Markdown stay in the text and are noted in `SourceText.markup`, so that what is read leaves them out.
/// Of a page in HTML only the article is kept, and the document's text is the article's. Takes linear time.
///
///     let document = try ArticleReader().run(SourceText("Un titolo\n\nIl testo comincia qui."))
///     document.blocks.map(\.role)  // [.title, .paragraph]
public struct ArticleReader: Stage {
    /// The stage's name in timings and traces.
    public let name = "read"
    /// What line ends mean.
    public let newlines: NewlinePolicy
    /// How the text is marked up.
    public let format: InputFormat
    /// The language of the text, or `nil` to find it.
    public let language: Language?
    private let furniture: PageFurniture
    private let tables: LineTables
    private let givenNames: GivenNames

    /// A reader of plain text, Markdown and HTML.
    ///
    /// - Parameters:
    ///   - newlines: What line ends mean.
    ///   - format: How the text is marked up.
    ///   - language: The language of the text, or `nil` to find it.
    /// - Throws: `ModelError` where an embedded table does not read.
    public init(
        newlines: NewlinePolicy = .auto, format: InputFormat = .auto, language: Language? = nil
    ) throws {
        self.newlines = newlines
        self.format = format
        self.language = language
        furniture = try PageFurniture()
        tables = try LineTables()
        givenNames = try GivenNames()
    }

    /// Finds the blocks. Any text will do: there is no error.
    public func run(_ text: SourceText) -> Document {
        let html = text.bytes.withUnsafeBufferPointer { bytes in
            format.isHTML(Scanner(bytes)) ? HTMLArticle(bytes) : nil
        }
        var document = document(html?.text ?? text, html?.drafts, html?.metadata ?? ArticleMetadata())
        // Of a page, furniture that its markup did not give away goes too.
        if html != nil { document.blocks.removeAll { $0.role == .boilerplate } }
        return document
    }

    private func document(_ text: SourceText, _ drafts: [DraftBlock]?, _ metadata: ArticleMetadata) -> Document {
        var (text, metadata) = (text, metadata)
        let blocks = text.bytes.withUnsafeBufferPointer { bytes in
            let scanner = Scanner(bytes)
            var drafts = drafts ?? BlockDrafter(scanner, newlines, tables, readsMarkup: format != .text).drafts()
            text.markup = drafts.flatMap(\.markup)
            BoilerplateRule(furniture: furniture, scanner: scanner, text: text).apply(to: &drafts)
            HeadRule(scanner: scanner, text: text, givenNames: givenNames).apply(to: &drafts, &metadata)
            MatchRecordRule(text: text).apply(to: &drafts)
            BodyRule(scanner: scanner, linesAreSentences: newlines == .hard).apply(to: &drafts)
            return drafts.map { Block(span: $0.span, role: $0.role ?? .paragraph, reason: $0.reason) }
        }
        let language = language ?? text.bytes.withUnsafeBufferPointer(LanguageGuess.language)
        return Document(text: text, blocks: blocks, metadata: metadata, language: language)
    }
}
