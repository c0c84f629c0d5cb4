import Lexicon
import Segmentation

#if canImport(Glibc)
    import Glibc
#endif

/// The one place that turns failures into sentences: what, then why, on one line.
extension Failure: CustomStringConvertible {
    /// One line for a person, without "sunto: " before it.
    public var description: String { subject + ": " + reason }

    /// What it is about: a file, a place in one, or the command line.
    public var subject: String {
        switch self {
        case .usage: "usage"
        case .cannotRead(let path, _), .isFolder(let path), .isNoFolder(let path), .readBroke(let path, _),
            .notText(let path, _), .noArticles(let path), .tooLarge(let path, _, _), .tookTooLong(let path, _),
            .changing(let path), .recorded(let path, _):
            path.inputName
        case .cannotWrite(let path, _), .writeBroke(let path, _), .outputIsInput(let path),
            .outputInUse(let path):
            path.isStandardStream ? "standard output" : path.description.onOneLine
        case .glossary(let error): "\(error.file):\(error.line):\(error.column)"
        case .glossaryWarnings: "glossary"
        case .configuration(let path, let line, let column, _): "\(path.description.onOneLine):\(line):\(column)"
        case .someFailed: "batch"
        case .interrupted: "interrupted"
        case .broken: "a fault of this build"
        }
    }

    /// What happened.
    public var reason: String {
        switch self {
        case .usage(let what): "\(what.onOneLine) (see 'sunto help')"
        case .cannotRead(_, let code): "cannot read: \(sentence(code))"
        case .isFolder: "cannot read: it is a folder; 'sunto batch' takes folders"
        case .isNoFolder: "cannot read: it is no folder"
        case .readBroke(_, let code): "reading failed midway: \(sentence(code))"
        case .cannotWrite(_, let code): "cannot write: \(sentence(code))"
        case .writeBroke(_, let code): "writing failed midway: \(sentence(code))"
        case .notText(_, let error): error.sentence
        case .glossary(let error): error.sentence
        case .glossaryWarnings(let count):
            "\(count) \(count == 1 ? "warning" : "warnings"), and --strict takes none"
        case .configuration(_, _, _, let what): what.onOneLine
        case .noArticles: "no article: there is no .txt, .md or .html file in it"
        case .outputIsInput: "cannot write: the output folder is the input folder"
        case .outputInUse: "cannot write: another batch is at work in this folder"
        case .tooLarge(_, let bytes, let limit): "too large: \(bytes) bytes, and --max-size is \(limit)"
        case .tookTooLong(_, let seconds): "it took longer than \(shortest(seconds)) s"
        case .changing: "cannot read: it changes while it is read"
        case .recorded(_, let reason): reason
        case .someFailed(let count, let total): "\(count) of \(total) articles failed; the others are done"
        case .interrupted: "what was finished is kept"
        case .broken(let what): what.onOneLine
        }
    }

    /// A number without a fraction where it has none.
    private func shortest(_ number: Double) -> String {
        Int(exactly: number).map(String.init) ?? "\(number)"
    }

    private func sentence(_ code: Int32) -> String {
        let text = String(cString: strerror(code))
        return text.prefix(1).lowercased() + text.dropFirst()
    }
}

extension DecodingError {
    /// Why bytes are no text.
    var sentence: String {
        switch self {
        case .empty: "no text: it is empty"
        case .blank: "no text: it holds only blanks"
        case .binary(let offset): "no text: a control byte at offset \(offset) says that it is binary"
        case .undecodable(let encoding, let offset): "no text: invalid \(encoding) at offset \(offset)"
        case .unknownEncoding(let name): "cannot decode: there is no encoding '\(name.onOneLine)'"
        case .tooLarge(let bytes): "too large: \(bytes) bytes"
        }
    }
}

extension GlossaryError {
    /// What is wrong with the row, and the row.
    var sentence: String { row.isEmpty ? problem.sentence : "\(problem.sentence): \(row.onOneLine.shown)" }

    /// The file for people.
    var file: String { FilePath(path).inputName }
}

extension FilePath {
    /// What people call a file that is read.
    var inputName: String { isStandardStream ? "standard input" : description.onOneLine }
}

extension String {
    /// No more of a row than is read at a glance.
    var shown: String { count > 120 ? prefix(119) + "…" : self }
}

extension GlossaryError.Problem {
    /// What is wrong, without the row.
    var sentence: String {
        switch self {
        case .missingTarget: "no target beside the source"
        case .emptySource: "the source is empty"
        case .emptyTarget: "the target is empty"
        case .unknownPartOfSpeech(let word): "unknown part of speech '\(word.onOneLine)'"
        case .unclosedQuote: "a quotation mark is never closed"
        case .textAfterQuote: "text after a closing quotation mark"
        case .notXML(let what): "no XML that is read: \(what.onOneLine)"
        case .notTBX: "no glossary: it is marked up and no TBX"
        case .noPair: "no concept has a term in Italian and one in English"
        case .notInXML(let code): "TBX cannot hold U+\(Self.hexadecimal(code))"
        case .noEntry: "there is no entry, and TBX has one at least"
        }
    }

    private static func hexadecimal(_ code: UInt32) -> String {
        let digits = String(code, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
