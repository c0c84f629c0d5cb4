import ArgumentParser
import Lexicon
import Sunto

/// `sunto glossary check`: what does not read in a glossary, contradicts itself, or will never be found.
struct GlossaryCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Say what a glossary holds and what is wrong with it.",
        discussion: """
            EXAMPLES:
              sunto glossary check terms.tsv
              sunto glossary check terms.tsv house.csv --strict
              sunto glossary check terms.tsv --format json

            A row that does not read is an error, and the exit code is 65. Warnings are
            for entries that repeat or contradict an earlier one, sources that are never
            found in a text, and stray spaces; they change no exit code but with --strict.
            """)

    /// How the report is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Argument(help: ArgumentHelp("The glossaries to check; - or nothing for standard input.", valueName: "file"))
    var files = [FilePath("-")]
    @Option(name: .customLong("from"), help: "tsv, csv or tbx; found by itself otherwise.")
    var source: GlossaryFormat?
    @Option(help: "text (the default) or json.")
    var format: Format?
    @Flag(help: "Take warnings for errors: the exit code is 65.")
    var strict = false
    @OptionGroup var output: OutputOptions
    @OptionGroup var settings: SettingsOptions

    func validate() throws { try files.validateStandardInput() }

    func run() throws {
        let format = try settings.load().format(format, otherwise: .text)
        let checker = try GlossaryChecker()
        var reports: [GlossaryReport] = []
        var failures: [Failure] = []
        for file in files {
            do throws(Failure) {
                reports.append(
                    try checker.check(GlossaryFiles.read(file, format: source, encoding: output.encoding)))
            } catch {
                failures.append(error)
            }
        }
        failures += reports.flatMap(\.faults).map(Failure.glossary)
        if format == .text, strict || !output.messages.quiet {
            reports.flatMap(\.warningLines).forEach { Messages.write($0, .warning) }
        }
        try FileWriter.write(text(of: reports, format), to: output.output)
        let warnings = reports.map(\.warnings.count).reduce(0, +)
        if strict, warnings > 0 { failures.append(.glossaryWarnings(warnings)) }
        try Messages.fail(with: failures)
    }

    private func text(of reports: [GlossaryReport], _ format: Format) -> String {
        switch format {
        // What does not read has no counts that mean anything.
        case .text: reports.filter(\.faults.isEmpty).map(\.text).joined()
        case .json: JSONValue.object([("files", .array(reports.map(\.json)))]).pretty
        }
    }
}
