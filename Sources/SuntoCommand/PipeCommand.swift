import ArgumentParser
import Segmentation
import Sunto

/// `sunto pipe`: records in, records out.
struct PipeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pipe", abstract: "Filter JSON Lines: a text in, a brief out, in order.",
        discussion: """
            EXAMPLES:
              echo '{"id": 1, "text": "Il governo ha approvato la legge."}' | sunto pipe
              sunto pipe --words 60 --glossary terms.tsv < records.jsonl
              sunto pipe --format markdown --jobs 1 < records.jsonl > briefs.jsonl

            Each line {"id", "text"} gives one line {"id", "brief"}, or {"id", "error",
            "line"} for a record that does not read: as many lines out as in, each as soon
            as it is ready. "name" may say what the article's file is called. A brief in
            JSON is an object, in any other form a string. When nobody reads on, it ends;
            the exit code is 0.
            """)

    @OptionGroup var glossaries: GlossaryOptions
    @OptionGroup var length: LengthOptions
    @Option(help: "json (the default), or markdown, text or html as a string.")
    var format: BriefFormat?
    @Option(help: ArgumentHelp("What a brief is to be about.", valueName: "query"))
    var focus: String?
    @Option(help: "What a line end in a text means: auto, hard, paragraph or wrapped.")
    var newlines = NewlinePolicy.auto
    @Option(help: "How texts are marked up: auto, text, markdown or html.")
    var inputFormat = InputFormat.auto
    @Option(help: "How many records are worked on at once; as many as there are cores otherwise.")
    var jobs = Pipe.processors
    @Option(help: ArgumentHelp("Give records that are longer an error: bytes, or 500K, 64M, 1G.", valueName: "size"))
    var maxSize = ByteCount(bytes: PipeFilter.usualLimit)
    @Option(help: ArgumentHelp("Give records that take longer an error, after so many seconds.", valueName: "seconds"))
    var timeout: Double?
    @OptionGroup var settings: SettingsOptions
    @OptionGroup var messages: MessageOptions

    func validate() throws {
        try Jobs.validate(jobs)
        try Timeout.validate(timeout)
    }

    func run() async throws {
        let settings = try settings.load()
        let options = PipelineOptions(
            settings, length: length, focus: focus, newlines: newlines, inputFormat: inputFormat)
        let pipeline = try Pipeline(options: options, glossaries: glossaries.load(settings))
        let filter = PipeFilter(
            pipeline: pipeline, format: format ?? settings.format ?? .json, limit: maxSize.bytes, timeout: timeout)
        let count = try await Pipe(filter: filter, jobs: jobs).run()
        if messages.verbose { messages.note("\(count) records") }
    }
}
