import Lexicon
import Segmentation
import Summarization
import Text
import Translation

/// How briefs are made.
public struct PipelineOptions: Sendable, Hashable {
    /// How many points a brief has, or how long they may be.
    public var length = SummaryLength.sentences(4)
    /// What the brief is to be about; nothing in particular where empty.
    public var focus = ""
    /// What line ends mean.
    public var newlines = NewlinePolicy.auto
    /// How the input is marked up; by the file's extension and content where `auto`.
    public var inputFormat = InputFormat.auto
    /// The character set of the input; found where `nil`.
    public var encoding: String?

    /// The defaults.
    public init() {}
}

/// An Italian article in, an English brief out.
///
///     let pipeline = try Pipeline()
///     let brief = try pipeline.brief(of: Array("La Banca d'Italia ha alzato le stime.".utf8))
///     print(BriefFormat.markdown.render(brief))
///
/// A pipeline is made once and shared freely. The same bytes give the same brief, always. Takes time linear in the
/// article.
public struct Pipeline: Sendable {
    /// A picture of so many sentences is still read with ease, and costs next to nothing.
    private static let gridLimit = 128
    private let decoding: TextDecoding
    private let reader: ArticleReader
    private let pageReader: ArticleReader
    private let segmenter: Segmenter
    private let summarizer: Summarizer
    private let composer: BriefComposer

    /// A pipeline with glossaries, the earlier of which win.
    ///
    /// - Throws: `Failure.broken` where an embedded table does not read.
    public init(options: PipelineOptions = PipelineOptions(), glossaries: [Glossary] = []) throws(Failure) {
        var summarizing = SummarizerOptions()
        summarizing.length = options.length
        summarizing.focus = options.focus
        summarizing.gridLimit = Self.gridLimit
        decoding = TextDecoding(encoding: options.encoding)
        do {
            reader = try ArticleReader(newlines: options.newlines, format: options.inputFormat)
            pageReader = try ArticleReader(newlines: options.newlines, format: .html)
            segmenter = try Segmenter()
            summarizer = try Summarizer(options: summarizing)
            composer = BriefComposer(
                segmenter: segmenter, translator: try Translator(glossaries: glossaries.map(\.terms)))
        } catch {
            throw .broken("\(error)")
        }
    }

    /// The brief of a file's bytes; `path` names the file in errors.
    ///
    /// - Throws: `Failure.notText`.
    public func brief(of bytes: [UInt8], from path: FilePath = FilePath("-")) throws(Failure) -> Brief {
        var clock = StageClock()
        let text = try clock.time("decode") { () throws(Failure) in try decoding.text(of: bytes, from: path) }
        let isPage = reader.format == .auto && InputFormat.pageExtensions.contains(path.pathExtension)
        var brief = brief(of: text, isPage ? pageReader : reader, clock)
        if !path.isStandardStream { brief.articles[0].name = path.name.description }
        return brief
    }

    /// The brief of a text. Any text has one; without a sentence worth a place, it has no points.
    public func brief(of text: SourceText) -> Brief { brief(of: text, reader, StageClock()) }

    private func brief(of text: SourceText, _ reader: ArticleReader, _ clock: StageClock) -> Brief {
        var clock = clock
        let article = clock.time(reader.name) { reader.run(text) }
        let document = clock.time(segmenter.name) { segmenter.run(article) }
        let summary = clock.time(summarizer.name) { summarizer.run(document) }
        var brief = clock.time(composer.name) { composer.run(summary) }
        brief.timings = clock.timings
        return brief
    }
}
