import ArgumentParser
import Segmentation
import Summarization
import Sunto

/// `sunto brief`: the English brief of one article, or of several on one story.
struct BriefCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief", abstract: "Write the English brief of an article.",
        discussion: """
            EXAMPLES:
              sunto brief articolo.txt
              sunto brief articolo.txt --sentences 3 --format html -o brief.html
              sunto brief articolo.txt --format docx -o brief.docx
              sunto brief articolo.txt --words 100 --focus "riforma delle pensioni"
              sunto brief articolo.txt --glossary terms.tsv --explain
              sunto brief uno.txt due.txt tre.txt --merge
              echo "Il governo ha approvato la legge." | sunto brief --format text

            SETTINGS:
              sunto.yaml in this folder, or in ~/.config/sunto, sets what flags do not:
                glossaries: [terms.tsv]
                sentences: 5
                format: html
                focus: riforma delle pensioni
              It holds for every command that has such an option; a format that a command
              does not have is passed over.
            """)

    @Argument(help: ArgumentHelp("The files to read; - or nothing for standard input.", valueName: "file"))
    var files = [FilePath("-")]
    @Flag(help: "Make one brief of several articles on one story, which gives no point twice.")
    var merge = false
    @OptionGroup var output: OutputOptions
    @OptionGroup var glossaries: GlossaryOptions
    @OptionGroup var brief: BriefOptions
    @Flag(help: "Say why each point was chosen and how each translation came about, on standard error.")
    var explain = false
    @OptionGroup var timing: TimingOptions

    func validate() throws {
        guard files.count == 1 || merge else {
            throw ValidationError(
                "there are \(files.count) files; add --merge for one brief of all, or use 'sunto batch' for a brief of each"
            )
        }
        try files.validateStandardInput()
    }

    func run() throws {
        let settings = try brief.settings.load()
        let format = brief.format(settings)
        if format.isBinary, output.isTerminal {
            throw ValidationError("--format \(format.rawValue) is no text: name a file with -o.")
        }
        var options = brief.pipeline(settings)
        options.encoding = output.encoding
        options.explains = explain
        var clock = StageClock()
        let pipeline = try clock.time("load") { () throws -> Pipeline in
            try Pipeline(options: options, glossaries: glossaries.load(settings))
        }
        let articles = try files.map { (bytes: try FileReader.read($0), path: $0) }
        let result = try pipeline.brief(merging: articles)
        clock.add(result.timings)
        // A brief is handed on, so only JSON, which is for programs, keeps them.
        let bytes = try clock.time("render") { () throws(Failure) in
            try format.bytes(of: result, showsTimings: timing.timings && format == .json, layout: output.layout)
        }
        try FileWriter.write(bytes, to: output.output)
        timing.report(clock.timings)
        if explain { Messages.raw(BriefExplanation(result).text()) }
        note(result)
    }

    /// What a reader of the brief should know, on standard error.
    private func note(_ result: Brief) {
        let name = files.map(\.description).joined(separator: ", ")
        if result.points.isEmpty { output.messages.note("\(name): no sentence worth a point was found") }
        if result.language != .italian { output.messages.note("\(name): this does not look like Italian") }
        if output.messages.verbose {
            output.messages.note("\(name): \(result.points.count) of \(result.statistics.sentences) sentences chosen")
        }
    }
}
