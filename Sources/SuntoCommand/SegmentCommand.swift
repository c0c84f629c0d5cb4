import ArgumentParser
import Segmentation
import Sunto
import Text

/// `sunto segment`: the sentences and words of a text.
struct SegmentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "segment", abstract: "Print sentences and words.",
        discussion: """
            sunto segment articolo.txt
            sunto segment legge.txt --newlines hard --format conllu
            """)

    /// How the sentences are printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, conllu
    }

    @OptionGroup var input: TextOptions
    @OptionGroup var structure: StructureOptions
    @Option(help: "text, json or conllu.")
    var format = Format.text

    func run() throws {
        let document = try structure.document(of: input)
        let printer = SentencePrinter(document)
        let bytes =
            switch format {
            case .text: printer.text()
            case .json: printer.json()
            case .conllu: printer.conllu()
            }
        try FileWriter.write(String(decoding: bytes, as: UTF8.self), to: input.output)
    }
}
