import ArgumentParser
import Segmentation
import Summarization
import Sunto
import Text

/// `sunto summarize`: the most important sentences of an article, in document order.
struct SummarizeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "summarize", abstract: "Print the most important sentences.",
        discussion: """
            EXAMPLES:
              sunto summarize articolo.txt --sentences 5
              sunto summarize articolo.txt --words 100 --format json --explain
              sunto summarize articolo.txt --focus "riforma delle pensioni"
            """)

    /// How the summary is printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, markdown, json, html
    }

    @OptionGroup var input: TextOptions
    @OptionGroup var structure: StructureOptions
    @OptionGroup var length: LengthOptions
    @Option(help: "text (the default), markdown, json or html.")
    var format: Format?
    @Option(help: ArgumentHelp("What the summary is to be about.", valueName: "query"))
    var focus: String?
    @Option(
        help: ArgumentHelp("Words that carry no content, one a line, beside those built in.", valueName: "file"))
    var stopWords: FilePath?
    @Option(help: "overlap, cosine, bm25 or blend.")
    var similarity = SummarizerOptions().similarity
    @Flag(help: "Keep the sentence that an opening pronoun needs.")
    var coherent = false
    @Flag(help: "Say in text and JSON what each score was made of.")
    var explain = false

    @OptionGroup var timing: TimingOptions
    @OptionGroup var settings: SettingsOptions

    func run() throws {
        var clock = StageClock()
        let settings = try settings.load()
        let format = settings.format(format, otherwise: .text)
        let (segmenter, summarizer) = try clock.time("load") { () throws -> (Segmenter, Summarizer) in
            (try Segmenter(), try Summarizer(options: options(settings, format)))
        }
        let blocks = try clock.time("read") { () throws -> Document in try structure.blocks(of: input) }
        let document = clock.time(segmenter.name) { segmenter.run(blocks) }
        let summary = clock.time(summarizer.name) { summarizer.run(document) }
        let text = clock.time("render") { self.text(of: summary, format) }
        try FileWriter.write(text, to: input.output)
        timing.report(clock.timings)
    }

    /// What was asked for on the command line, then what settings say.
    private func options(_ settings: Settings, _ format: Format) throws -> SummarizerOptions {
        var options = SummarizerOptions()
        // Text shows none.
        if format == .text { options.keyPhraseLimit = 0 }
        if let stopWords {
            let lines = try TextDecoding(encoding: nil).text(of: FileReader.read(stopWords), from: stopWords)
            options.stopWords = Self.words(lines[lines.span])
        }
        options.similarity = similarity
        options.focus = focus ?? settings.focus ?? ""
        options.isCoherent = coherent
        options.neighbourLimit = explain ? 3 : 0
        options.length = length.length ?? settings.length ?? options.length
        return options
    }

    /// The words of a list: one a line, spaces and `#` comments aside.
    private static func words(_ list: String) -> Set<String> {
        let lines = list.split(whereSeparator: \.isNewline).map { line in
            line.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        return Set(lines.filter { !$0.isEmpty })
    }

    private func text(of summary: Summary, _ format: Format) -> String {
        let printer = SummaryPrinter(summary)
        return switch format {
        case .text: explain ? SummaryExplanation(summary).text() : printer.text()
        case .markdown: printer.markdown()
        case .html: printer.html()
        case .json: SummaryJSON(summary, explains: explain).text()
        }
    }
}

extension Similarity: ExpressibleByArgument {}
