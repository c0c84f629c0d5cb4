import Lexicon
import Segmentation
import Sunto
import Text

/// What takes bytes from outside, each with what must hold whatever they are.
enum FuzzTarget: String, CaseIterable {
    case decoding, html, segmentation, translation, tsv, csv, tbx, pipe

    /// Takes one input; stops the process where something does not hold.
    func body() throws -> ([UInt8]) -> Void {
        switch self {
        case .decoding: Self.decoding()
        case .html: try Self.html()
        case .segmentation: try Self.segmentation()
        case .translation: try Self.translation()
        case .tsv, .csv: Self.glossary(path: "fuzz")
        case .tbx: Self.glossary(path: "fuzz.tbx")
        case .pipe: try Self.pipe()
        }
    }

    /// The first byte says whether the character set is told or found.
    private static func decoding() -> ([UInt8]) -> Void {
        let encodings: [String?] = [
            nil, "UTF-8", "UTF-16", "UTF-16LE", "UTF-32", "ISO-8859-1", "windows-1252", "UTF-7", "ISO-2022-JP",
            "GB18030",
        ]
        let decoders = encodings.map { TextDecoder(encoding: $0) }
        return { bytes in
            guard let first = bytes.first else { return }
            guard let text = try? decoders[Int(first) % decoders.count].run(Array(bytes.dropFirst())) else { return }
            precondition(!text.bytes.isEmpty)
            precondition(Array(String(decoding: text.bytes, as: UTF8.self).utf8) == text.bytes, "not well-formed")
        }
    }

    private static func html() throws -> ([UInt8]) -> Void {
        let stage = try ArticleReader(format: .html).then(Segmenter())
        return { bytes in
            if let document = try? stage.run(SourceText(utf8: bytes)) { DocumentCheck.check(document) }
        }
    }

    /// The first byte says what line ends mean.
    private static func segmentation() throws -> ([UInt8]) -> Void {
        let readers = try NewlinePolicy.allCases.flatMap { newlines in
            try [InputFormat.auto, .text, .markdown].map { try ArticleReader(newlines: newlines, format: $0) }
        }
        let segmenter = try Segmenter()
        return { bytes in
            guard let first = bytes.first else { return }
            let text = SourceText(utf8: Array(bytes.dropFirst()))
            DocumentCheck.check(segmenter.run(readers[Int(first) % readers.count].run(text)))
        }
    }

    /// As many lines out as in, each on one line.
    private static func translation() throws -> ([UInt8]) -> Void {
        let translator = try LineTranslator(explains: true)
        let printers = [LinePrinter(format: .text), LinePrinter(format: .json, explains: true)]
        return { bytes in
            let text = SourceText(String(decoding: bytes, as: UTF8.self))
            var count = 0
            translator.forEachLine(of: text) { line in
                count += 1
                for printer in printers {
                    let printed = printer.line(line).utf8
                    precondition(printed.count { $0 == 0x0A } == 1 && printed.last == 0x0A)
                }
            }
            let feeds = text.bytes.count { $0 == 0x0A }
            precondition(count == feeds + (text.bytes.isEmpty || text.bytes.last == 0x0A ? 0 : 1))
        }
    }

    /// A glossary or an error with a place; what kind of file it is, seeds and words decide, but for TBX, which the name
    /// tells as well. What reads is written and reads the same.
    private static func glossary(path: String) -> ([UInt8]) -> Void {
        { bytes in
            let file = GlossaryFile(String(decoding: bytes, as: UTF8.self), path: path)
            for format in GlossaryFormat.allCases {
                let writer = GlossaryWriter(format)
                let entries = file.entries.filter { writer.unwritable(in: $0) == nil }
                if entries.isEmpty { continue }
                let again = GlossaryFile(writer.text(of: entries), path: "fuzz", format: format)
                precondition(again.faults.isEmpty && again.entries == entries, "not the same in \(format)")
            }
            do throws(GlossaryError) {
                let glossary = try Glossary(String(decoding: bytes, as: UTF8.self), path: path, index: 0)
                precondition(glossary.terms.allSatisfy { !$0.words.isEmpty && !$0.english.isEmpty })
            } catch {
                precondition(error.line > 0 && error.column > 0 && !"\(Failure.glossary(error))".contains("\n"))
            }
        }
    }

    /// A record for every line; its identifier, then a brief or an error, on one line.
    private static func pipe() throws -> ([UInt8]) -> Void {
        let filter = PipeFilter(pipeline: try Pipeline())
        return { bytes in
            for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
                let record = filter.record(for: .bytes(Array(line)), number: number + 1)
                precondition(record.hasPrefix("{\"id\": ") && record.hasSuffix("}\n"))
                precondition(record.utf8.count { $0 == 0x0A } == 1)
            }
        }
    }
}
