import ArgumentParser
import Sunto

/// `sunto translate`: English, line for line.
struct TranslateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translate", abstract: "Translate line for line: as many lines out as in.",
        discussion: """
            EXAMPLES:
              sunto translate frasi.txt
              sunto translate frasi.txt --glossary terms.tsv --format json
              echo "Il fondo sovrano investe." | sunto translate --explain
            """)

    @OptionGroup var input: TextOptions
    @OptionGroup var glossaries: GlossaryOptions
    @Option(help: "text (the default), or json: an object a line.")
    var format: LinePrinter.Format?
    @Flag(help: "Say how each translation came about: on standard error, in JSON with each line.")
    var explain = false
    @OptionGroup var timing: TimingOptions
    @OptionGroup var settings: SettingsOptions

    func run() throws {
        var clock = StageClock()
        let settings = try settings.load()
        let format = settings.format(format, otherwise: .text)
        let translator = try clock.time("load") { () throws -> LineTranslator in
            try LineTranslator(glossaries: glossaries.load(settings), explains: explain)
        }
        let bytes = try FileReader.read(input.file)
        let text = try clock.time("decode") { () throws(Failure) in
            try TextDecoding(encoding: input.encoding).lines(of: bytes, from: input.file)
        }
        let printer = LinePrinter(format: format, explains: explain)
        // Each line is written as soon as it is translated, so that the two are one stage.
        try clock.time("translate") { () throws(Failure) in
            try FileWriter.write(to: input.output) { output throws(Failure) in
                try translator.forEachLine(of: text) { line throws(Failure) in
                    try output.write(printer.line(line))
                    if explain, format == .text { Messages.raw(line.trace.map { $0 + "\n" }.joined()) }
                }
            }
        }
        timing.report(clock.timings)
    }
}

extension LinePrinter.Format: ExpressibleByArgument {}
