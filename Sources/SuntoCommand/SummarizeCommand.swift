import ArgumentParser
import Summarization
import Sunto
import Text

/// `sunto summarize`: the most important sentences of an article, in document order.
struct SummarizeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "summarize", abstract: "Print the most important sentences.",
        discussion: """
            sunto summarize article.txt --sentences 5
            sunto summarize article.txt --words 100 --format json --explain
            sunto summarize article.txt --focus "riforma delle pensioni"
            """)

    /// How the summary is printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, markdown, json, html
    }

    @OptionGroup var input: TextOptions
    @OptionGroup var structure: StructureOptions
    @Option(help: "Keep so many sentences (the default: 3).")
    var sentences: Int?
    @Option(help: "Keep at most so many words.")
    var words: Int?
    @Option(help: "Keep this share of the sentences, above 0 and up to 1.")
    var ratio: Double?
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

    func validate() throws {
        guard [sentences != nil, words != nil, ratio != nil].count(where: { $0 }) <= 1 else {
            throw ValidationError("--sentences, --words and --ratio exclude one another.")
        }
        guard sentences ?? 1 > 0, words ?? 1 > 0 else { throw ValidationError("The length must be above 0.") }
        if let ratio, !(ratio > 0 && ratio <= 1) { throw ValidationError("--ratio must be above 0 and at most 1.") }
    }

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
        if let sentences { options.length = .sentences(sentences) }
        if let words { options.length = .words(words) }
        if let ratio { options.length = .ratio(ratio) }
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
