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
    /// Whether points tell how their translation came about, line by line; costs about as much as the translation.
    public var explains = false
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
    /// Names among them are shown as facts.
    private static let candidatePhrases = 16
    private let explains: Bool
    private let decoding: TextDecoding
    private let reader: ArticleReader
    private let pageReader: ArticleReader
    private let segmenter: Segmenter
    private let summarizer: Summarizer
    private let translator: Translator
    private let givenNames: GivenNames

    /// A pipeline with glossaries, the earlier of which win.
    ///
    /// - Parameters:
    ///   - options: what can be set: length, focus, how input is read.
    ///   - glossaries: the user's terms; of each term, the first that has it counts.
    /// - Throws: `Failure.broken` where an embedded table does not read.
    public init(options: PipelineOptions = PipelineOptions(), glossaries: [Glossary] = []) throws(Failure) {
        var summarizing = SummarizerOptions()
        summarizing.length = options.length
        summarizing.focus = options.focus
        summarizing.gridLimit = Self.gridLimit
        summarizing.keyPhraseLimit = Self.candidatePhrases
        explains = options.explains
        decoding = TextDecoding(encoding: options.encoding)
        do {
            reader = try ArticleReader(newlines: options.newlines, format: options.inputFormat)
            pageReader = try ArticleReader(newlines: options.newlines, format: .html)
            segmenter = try Segmenter()
            var summarizer = try Summarizer(options: summarizing)
            translator = try Translator(glossaries: glossaries.map(\.terms))
            givenNames = try GivenNames()
            summarizer.acceptsPhrase = PhraseRule(segmenter: segmenter, translator: translator).accepts
            self.summarizer = summarizer
        } catch {
            throw .broken("\(error)")
        }
    }

    /// The brief of a file's bytes.
    ///
    /// - Parameters:
    ///   - bytes: the file, in any character set that is found.
    ///   - path: names the file in errors; its ending tells a page in HTML.
    /// - Throws: `Failure.notText`.
    public func brief(of bytes: [UInt8], from path: FilePath = FilePath("-")) throws(Failure) -> Brief {
        try brief(merging: [(bytes, path)])
    }

    /// The brief of a text. Any text has one; without a sentence worth a place, it has no points.
    public func brief(of text: SourceText) -> Brief {
        var clock = StageClock()
        return brief(of: [(clock.time(reader.name) { reader.run(text) }, nil)], clock)
    }

    /// The brief of a document with its sentences, as stages of your own may have left it.
    ///
    /// - Parameter document: blocks and sentences in text order, every span inside the text.
    public func brief(of document: Document) -> Brief { brief(ofSegmented: [(document, nil)], StageClock()) }

    /// One brief of several articles on one story. No point is given twice, and each says which article it is from.
    ///
    /// The title is that of the first article, the date that of the latest. The length is that of the whole brief.
    ///
    /// - Parameter files: the bytes of each article with its path, one at least.
    /// - Throws: `Failure.notText` for the first that is none; `Failure.usage` without any.
    public func brief(merging files: [(bytes: [UInt8], path: FilePath)]) throws(Failure) -> Brief {
        guard !files.isEmpty else { throw .usage("there is no article to brief") }
        var clock = StageClock()
        var articles: [(Document, String?)] = []
        for (bytes, path) in files {
            let text = try clock.time("decode") { () throws(Failure) in try decoding.text(of: bytes, from: path) }
            let isPage = reader.format == .auto && InputFormat.pageExtensions.contains(path.pathExtension)
            let document = clock.time(reader.name) { (isPage ? pageReader : reader).run(text) }
            // One article needs no name: its brief is the same from a file, a batch and a pipe.
            let isNamed = files.count > 1 && !path.isStandardStream
            articles.append((document, isNamed ? path.name.description.onOneLine : nil))
        }
        return brief(of: articles, clock)
    }

    private func brief(of articles: [(document: Document, name: String?)], _ clock: StageClock) -> Brief {
        var clock = clock
        let segmented = clock.time(segmenter.name) { articles.map { (segmenter.run($0.document), $0.name) } }
        return brief(ofSegmented: segmented, clock)
    }

    private func brief(ofSegmented articles: [(document: Document, name: String?)], _ clock: StageClock) -> Brief {
        var clock = clock
        let articles = Self.dated(articles)
        let readings = clock.time("facts") {
            articles.map {
                ArticleReading(
                    $0.document, name: $0.name, segmenter: segmenter, translator: translator, givenNames: givenNames)
            }
        }
        var composer = BriefComposer(explains: explains)
        let merged = MergedDocument(articles.map(\.document))
        var summarizer = summarizer
        summarizer.options.articleStarts = merged.laterStarts
        var summary = clock.time(summarizer.name) { summarizer.run(merged.document) }
        var draft = clock.time("translate") { composer.compose(summary, merged, readings) }
        for _ in 0..<(articles.count > 1 ? Self.mergingRevisions : Self.revisions) where !draft.rejected.isEmpty {
            summarizer.options.excluded.formUnion(draft.rejected)
            summary = clock.time(summarizer.name) { summarizer.run(merged.document) }
            // Where nothing better is left, a point that needs its neighbours is better than none.
            let fewest = countsWords ? 1 : draft.brief.points.count
            if articles.count == 1, summary.chosen.count < fewest { break }
            draft = clock.time("translate") { composer.compose(summary, merged, readings) }
        }
        draft.brief.timings = clock.timings
        return draft.brief
    }

    /// Whether the length is one of words, to which fewer sentences may come as well.
    private var countsWords: Bool {
        if case .words = summarizer.options.length { true } else { false }
    }

    /// A day without a year takes that of the latest article on the same story.
    private static func dated(_ articles: [(document: Document, name: String?)]) -> [(
        document: Document, name: String?
    )] {
        guard let latest = articles.compactMap(\.document.metadata.date).max() else { return articles }
        return articles.map { article in
            var article = article
            guard article.document.metadata.date == nil, let day = article.document.metadata.day else { return article }
            article.document.metadata.date = day.date(near: latest)
            article.document.metadata.day = nil
            return article
        }
    }

    /// How often sentences that are no good as points are given up for others.
    private static let revisions = 6
    /// Repetitions are given up until there are none, within reason.
    private static let mergingRevisions = 40
}
