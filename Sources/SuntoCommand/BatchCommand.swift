import ArgumentParser
import BatchState
import Sunto

/// `sunto batch`: a brief for every article of a folder, with an index.
struct BatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch", abstract: "Write a brief for every article of a folder, with an index.",
        discussion: """
            EXAMPLES:
              sunto batch articoli -o briefs
              sunto batch articoli -o briefs --format html --jobs 2 --glossary terms.tsv
              sunto batch articoli -o briefs --watch --log-format json 2>> batch.log

            Articles are the .txt, .md and .html files of the folder and of the folders in
            it. A second run does only what is new, changed, failed or made by older rules;
            so does one after a run that was killed. One bad article is reported and the
            rest are done; the exit code is then 65. What happened is in report.json and
            report.txt beside the index.
            """)

    @Argument(help: ArgumentHelp("The folder of articles.", valueName: "dir"))
    var input: FilePath
    @Option(name: .shortAndLong, help: ArgumentHelp("The folder of briefs; made if need be.", valueName: "out"))
    var output: FilePath
    @OptionGroup var brief: BriefOptions
    @OptionGroup var glossaries: GlossaryOptions
    @OptionGroup var running: BatchRunOptions
    @Option(help: "The character set; found by itself otherwise.")
    var encoding: String?
    @OptionGroup var timing: TimingOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        Messages.format = running.logFormat
        var clock = StageClock()
        let batch = try clock.time("load") { () throws -> Batch in try self.batch() }
        InterruptFlag.install()
        let reporter = BatchReporter(messages: messages)
        let summary = try batch.run(isStopped: { InterruptFlag.isRaised }, observe: reporter.report)
        reporter.finish()
        clock.add(summary.timings)
        timing.report(clock.timings)
        if summary.isInterrupted { throw Failure.interrupted }
        if summary.failed > 0 { throw Failure.someFailed(summary.failed, of: summary.found) }
    }

    private func batch() throws -> Batch {
        var options = Batch.Options(input: input, output: output)
        let settings = try brief.settings.load()
        options.format = brief.format(settings)
        running.set(&options)
        var pipelineOptions = brief.pipeline(settings)
        pipelineOptions.encoding = encoding
        let glossaries = try glossaries.load(settings)
        let rules = BatchRules(
            "\(SuntoCommand.version) \(pipelineOptions)", material: "\(glossaries.map { "\($0.terms)" })")
        let pipeline = try Pipeline(options: pipelineOptions, glossaries: glossaries)
        return Batch(options: options, pipeline: pipeline, rules: rules) { folder throws(Failure) in
            try StateDatabase.open(in: folder)
        }
    }
}
