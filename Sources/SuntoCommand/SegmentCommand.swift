import ArgumentParser
import Segmentation
import Sunto
import Text

/// `sunto segment`: the sentences and words of a text.
struct SegmentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "segment", abstract: "Print sentences and words.",
        discussion: """
            EXAMPLES:
              sunto segment articolo.txt
              sunto segment legge.txt --newlines hard --format conllu
            """)

    @OptionGroup var input: TextOptions
    @OptionGroup var structure: StructureOptions
    @Option(help: "text (the default), json or conllu.")
    var format: SentenceFormat?

    @Option(
        name: .customLong("abbreviation"),
        help: ArgumentHelp(
            "An abbreviation of your own, which ends no sentence. May be given several times.", valueName: "word"))
    var abbreviations: [String] = []

    @OptionGroup var settings: SettingsOptions

    func run() throws {
        let format = try settings.load().format(format, otherwise: .text)
        let segmenter = try Segmenter(
            abbreviations: Dictionary(abbreviations.map { ($0, .open) }) { first, _ in first })
        let document = try structure.blocks(of: input)
        // Sentence by sentence: neither they nor what is written of them is ever held whole.
        try FileWriter.write(to: input.output) { stream throws(Failure) in
            var printer = SentencePrinter(document, format)
            var output: [UInt8] = []
            try segmenter.forEachSentence(of: document) { sentence throws(Failure) in
                printer.append(sentence, to: &output)
                try stream.write(output)
                output.removeAll(keepingCapacity: true)
            }
            printer.finish(&output)
            try stream.write(output)
        }
    }
}

extension SentenceFormat: ExpressibleByArgument {}
