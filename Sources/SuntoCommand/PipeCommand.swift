import ArgumentParser
import Sunto

/// `sunto pipe`: records in, records out.
struct PipeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pipe", abstract: "Filter JSON Lines: a text in, a brief out, in order.",
        discussion: """
            echo '{"id": 1, "text": "Il governo ha approvato la legge."}' | sunto pipe

            Each line {"id", "text"} gives one line {"id", "brief"}, or {"id", "error"} for a record that does not
            read: as many lines out as in.
            """)

    @OptionGroup var glossaries: GlossaryOptions
    @Option(help: "How many points a brief has.")
    var sentences = 4
    @OptionGroup var messages: MessageOptions

    func validate() throws {
        guard sentences > 0 else { throw ValidationError("--sentences must be above 0.") }
    }

    func run() throws {
        var options = PipelineOptions()
        options.length = .sentences(sentences)
        let filter = PipeFilter(pipeline: try Pipeline(options: options, glossaries: glossaries.load()))
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
