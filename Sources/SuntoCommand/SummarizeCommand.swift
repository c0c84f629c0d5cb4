import ArgumentParser
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
    @Option(help: "text, markdown, json or html.")
    var format = Format.text
    @Option(help: ArgumentHelp("What the summary is to be about.", valueName: "query"))
    var focus = ""
    @Option(help: "overlap, cosine, bm25 or blend.")
    var similarity = SummarizerOptions().similarity
    @Flag(help: "Keep the sentence that an opening pronoun needs.")
    var coherent = false
    @Flag(help: "Say in text and JSON what each score was made of.")
    var explain = false

    func run() throws {
        let summary = try Summarizer(options: options).run(structure.document(of: input))
        try FileWriter.write(text(of: summary), to: input.output)
    }

    private var options: SummarizerOptions {
        var options = SummarizerOptions()
        options.similarity = similarity
        options.focus = focus
        options.isCoherent = coherent
        options.neighbourLimit = explain ? 3 : 0
        options.length = length.length ?? options.length
        return options
    }

    private func text(of summary: Summary) -> String {
        let printer = SummaryPrinter(summary)
        switch format {
        case .text: return explain ? SummaryExplanation(summary).text() : printer.text()
        case .markdown: return printer.markdown()
        case .html: return printer.html()
        case .json: return SummaryJSON(summary, explains: explain).text()
        }
    }
}

extension Similarity: ExpressibleByArgument {}
