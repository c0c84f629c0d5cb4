import ArgumentParser
import Segmentation
import Text

#if canImport(Glibc)
    import Glibc
#endif

/// `sunto segment`: the sentences and words of a text.
struct SegmentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "segment", abstract: "Print sentences and words.")

    /// How the sentences are printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, conllu
    }

    @Argument(help: "The file to read; - or nothing for standard input.")
    var file = "-"
    @Option(help: "text, json or conllu.")
    var format = Format.text
    @Option(help: "What a line end means: auto, hard, paragraph or wrapped.")
    var newlines = NewlinePolicy.auto
    @Option(help: "auto, text, markdown or html.")
    var inputFormat = InputFormat.auto
    @Option(help: "The character set; found by itself otherwise.")
    var encoding: String?

    func run() throws {
        let reader = try TextDecoder(encoding: encoding).then(ArticleReader(newlines: newlines, format: inputFormat))
            .then(Segmenter())
        let document = try reader.run(Self.bytes(of: file))
        let printer = SentencePrinter(document)
        switch format {
        case .text: Self.write(printer.text())
        case .json: Self.write(printer.json())
        case .conllu: Self.write(printer.conllu())
        }
    }

    private static func bytes(of file: String) throws -> [UInt8] {
        let descriptor = file == "-" ? 0 : open(file, O_RDONLY)
        guard descriptor >= 0 else { throw ExitCode(66) }
        defer { if file != "-" { close(descriptor) } }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = read(descriptor, &chunk, chunk.count), count > 0 { bytes += chunk[..<count] }
        return bytes
    }

    private static func write(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count, case let count = Glibc.write(1, buffer.baseAddress! + done, buffer.count - done),
                count > 0
            { done += count }
        }
    }
}

extension NewlinePolicy: ExpressibleByArgument {}
extension InputFormat: ExpressibleByArgument {}
