import ArgumentParser
import Segmentation
import Summarization
import Sunto

/// `sunto brief`: the English brief of one article.
struct BriefCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief", abstract: "Write the English brief of one article.",
        discussion: """
            sunto brief articolo.txt
            sunto brief articolo.txt --sentences 3 --format html -o brief.html
            sunto brief articolo.txt --glossary terms.tsv
            """)

    @OptionGroup var input: TextOptions
    @OptionGroup var glossaries: GlossaryOptions
    @OptionGroup var brief: BriefOptions
    @Flag(help: "Say how each translation came about, on standard error.")
    var explain = false
    @Flag(help: "Say how long each stage took.")
    var timings = false

    func run() throws {
        var options = brief.pipeline
        options.encoding = input.encoding
        let pipeline = try Pipeline(options: options, glossaries: glossaries.load())
        let result = try pipeline.brief(of: FileReader.read(input.file), from: input.file)
        try FileWriter.write(brief.format.render(result, showsTimings: timings), to: input.output)
        if explain { Messages.raw(result.points.flatMap(\.trace).map { $0 + "\n" }.joined()) }
        note(result)
    }

    /// What a reader of the brief should know, on standard error.
    private func note(_ result: Brief) {
        if result.points.isEmpty { input.messages.note("\(input.file): no sentence worth a point was found") }
        if result.language != .italian { input.messages.note("\(input.file): this does not look like Italian") }
        if input.messages.verbose {
            input.messages.note(
                "\(input.file): \(result.points.count) of \(result.statistics.sentences) sentences chosen")
        }
    }
}
