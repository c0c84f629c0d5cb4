import ArgumentParser
import Sunto

/// `sunto batch`: a brief for every article of a folder, with an index.
struct BatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch", abstract: "Write a brief for every article of a folder, with an index.",
        discussion: """
            EXAMPLES:
              sunto batch articoli -o briefs
              sunto batch articoli -o briefs --format html --jobs 2 --glossary terms.tsv

            Articles are the .txt, .md and .html files of the folder and of the folders in it. A second run does only
            what is new or changed. One bad article is reported and the rest are done; the exit code is then 65.
            """)

    @Argument(help: ArgumentHelp("The folder of articles.", valueName: "dir"))
    var input: FilePath
    @Option(name: .shortAndLong, help: ArgumentHelp("The folder of briefs; made if need be.", valueName: "out"))
    var output: FilePath
    @OptionGroup var brief: BriefOptions
    @OptionGroup var glossaries: GlossaryOptions
    @Option(help: "How many articles are worked on at once.")
    var jobs = 2
    @Flag(help: "Make briefs that still hold again.")
    var force = false
    @Option(help: "The character set; found by itself otherwise.")
    var encoding: String?
    @OptionGroup var messages: MessageOptions

    func validate() throws {
        guard jobs > 0 else { throw ValidationError("--jobs must be above 0.") }
    }

    func run() async throws {
        let batch = try batch()
        InterruptFlag.install()
        let reporter = BatchReporter(messages: messages)
        let report = try await batch.run(isStopped: { InterruptFlag.isRaised }, progress: reporter.report)
        reporter.finish(report)
        if InterruptFlag.isRaised { throw Failure.interrupted }
        if report.failedCount > 0 { throw Failure.someFailed(report.failedCount, of: report.total) }
    }

    private func batch() throws -> Batch {
        var options = Batch.Options(input: input, output: output)
        let settings = try brief.settings.load()
        (options.format, options.jobs, options.isForced) = (brief.format(settings), jobs, force)
        var pipelineOptions = brief.pipeline(settings)
        pipelineOptions.encoding = encoding
        let glossaries = try glossaries.load(settings)
        let rules = "\(SuntoCommand.version)\n\(pipelineOptions)\n\(glossaries.map { "\($0.terms)" })"
        return Batch(
            options: options, pipeline: try Pipeline(options: pipelineOptions, glossaries: glossaries), rules: rules)
    }
}
