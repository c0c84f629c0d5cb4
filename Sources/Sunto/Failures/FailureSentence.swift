import Lexicon
import Segmentation

#if canImport(Glibc)
    import Glibc
#endif

/// The one place that turns failures into sentences: what, then why, on one line.
extension Failure: CustomStringConvertible {
    /// One line for a person, without "sunto: " before it.
    public var description: String {
        switch self {
        case .usage(let what): "usage: \(what.onOneLine) (see 'sunto help')"
        case .cannotRead(let path, let code): "\(name(path)): cannot read: \(reason(code))"
        case .isFolder(let path): "\(name(path)): cannot read: it is a folder; 'sunto batch' takes folders"
        case .isNoFolder(let path): "\(name(path)): cannot read: it is no folder"
        case .readBroke(let path, let code): "\(name(path)): reading failed midway: \(reason(code))"
        case .cannotWrite(let path, let code): "\(name(path)): cannot write: \(reason(code))"
        case .writeBroke(let path, let code): "\(name(path)): writing failed midway: \(reason(code))"
        case .notText(let path, let error): "\(name(path)): \(error.sentence)"
        case .glossary(let error): "\(name(FilePath(error.path))):\(error.line):\(error.column): \(error.sentence)"
        case .noArticles(let path): "\(name(path)): no article: there is no .txt, .md or .html file in it"
        case .outputIsInput(let path): "\(name(path)): cannot write: the output folder is the input folder"
        case .someFailed(let count, let total): "\(count) of \(total) articles failed; the others are done"
        case .interrupted: "interrupted: what was finished is kept"
        case .broken(let what): "a fault of this build: \(what)"
        }
    }

    /// A path on one line, whatever its name holds.
    private func name(_ path: FilePath) -> String {
        path.isStandardStream ? "standard input" : path.description.onOneLine
    }

    private func reason(_ code: Int32) -> String {
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
    var sentence: String {
        let shown = row.onOneLine
        return "\(problem.sentence): " + (shown.count > 120 ? shown.prefix(119) + "…" : shown)
    }
}

extension GlossaryError.Problem {
    fileprivate var sentence: String {
        switch self {
        case .missingTarget: "no target beside the source"
        case .emptySource: "the source is empty"
        case .emptyTarget: "the target is empty"
        case .unknownPartOfSpeech(let word): "unknown part of speech '\(word.onOneLine)'"
        case .unclosedQuote: "a quotation mark is never closed"
        case .textAfterQuote: "text after a closing quotation mark"
        }
    }
}
