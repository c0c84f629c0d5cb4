import ArgumentParser
import Lexicon
import Sunto

/// `sunto glossary convert`: a glossary in another format.
struct GlossaryConvertCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert", abstract: "Write a glossary in another format.",
        discussion: """
            EXAMPLES:
              sunto glossary convert terms.tsv -o terms.tbx
              sunto glossary convert terms.tsv --to csv
              sunto glossary convert export.txt --from csv -o terms.tsv

            Source, target, part of speech, domain and note are kept; comments are not.
            TBX is ISO 30042, core dialect.
            """)

    @Argument(help: ArgumentHelp("The glossary to read; - or nothing for standard input.", valueName: "file"))
    var file = FilePath("-")
    @Option(name: .customLong("from"), help: "tsv, csv or tbx; found by itself otherwise.")
    var source: GlossaryFormat?
    @Option(name: .customLong("to"), help: "tsv, csv or tbx; what the name of the output ends in otherwise.")
    var target: GlossaryFormat?
    @OptionGroup var output: OutputOptions

    private var format: GlossaryFormat? { target ?? GlossaryFormat(fileName: "\(output.output)") }

    func validate() throws {
        guard format != nil else {
            throw ValidationError(
                "name the format with --to, or a file with -o that ends in .tsv, .csv or .tbx.")
        }
    }

    func run() throws {
        let glossary = try GlossaryFiles.read(file, format: source, encoding: output.encoding)
        try FileWriter.write(glossary.converted(to: format ?? .tsv), to: output.output)
        if output.messages.verbose {
            output.messages.note("\(file): \(glossary.rows.count) entries from \(glossary.format.rawValue)")
        }
    }
}
