import ArgumentParser
import Sunto

/// `sunto pipe`: records in, records out.
struct PipeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pipe", abstract: "Filter JSON Lines: a text in, a brief out, in order.",
        discussion: """
            EXAMPLES:
              echo '{"id": 1, "text": "Il governo ha approvato la legge."}' | sunto pipe
              sunto pipe --words 60 --glossary terms.tsv < records.jsonl

            Each line {"id", "text"} gives one line {"id", "brief"}, or {"id", "error"} for a record that does not
            read: as many lines out as in.
            """)

    @OptionGroup var glossaries: GlossaryOptions
    @OptionGroup var length: LengthOptions
    @Option(help: ArgumentHelp("What a brief is to be about.", valueName: "query"))
    var focus: String?
    @OptionGroup var settings: SettingsOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        let settings = try settings.load()
        var options = PipelineOptions()
        options.length = length.length ?? settings.length ?? options.length
        options.focus = focus ?? settings.focus ?? ""
        let filter = PipeFilter(pipeline: try Pipeline(options: options, glossaries: glossaries.load(settings)))
        try Self.run(filter)
    }

    private static func run(_ filter: PipeFilter) throws(Failure) {
        var lines = InputLines()
        var output = OutputStream.standard()
        var number = 0
        while let line = try lines.next() {
            number += 1
            try output.write(filter.record(for: line, number: number))
            try output.flush()
        }
    }
}
