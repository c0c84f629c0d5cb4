import Lexicon
import Segmentation

/// What can go wrong, as data; `FailureSentence` says it in words.
public enum Failure: Error, Hashable, Sendable {
    /// Arguments that fit no command, as the argument parser says it.
    case usage(String)
    /// There is no such file, or no permission to read it; the system's error number.
    case cannotRead(FilePath, Int32)
    /// A folder where a file belongs.
    case isFolder(FilePath)
    /// A file where a folder belongs.
    case isNoFolder(FilePath)
    /// Reading began and failed.
    case readBroke(FilePath, Int32)
    /// There can be no such file; the system's error number.
    case cannotWrite(FilePath, Int32)
    /// Writing began and failed.
    case writeBroke(FilePath, Int32)
    /// Bytes that are no text.
    case notText(FilePath, DecodingError)
    /// A glossary that does not read.
    case glossary(GlossaryError)
    /// A glossary with so many warnings, where they count as faults.
    case glossaryWarnings(Int)
    /// A file of settings that does not read: its line and column, from 1, and what is wrong there.
    case configuration(FilePath, line: Int, column: Int, String)
    /// A folder without an article.
    case noArticles(FilePath)
    /// An output folder that holds or is the input.
    case outputIsInput(FilePath)
    /// An output folder that another batch is writing to.
    case outputInUse(FilePath)
    /// An article above the size that is read.
    case tooLarge(FilePath, bytes: Int, limit: Int)
    /// An article that took longer than so many seconds.
    case tookTooLong(FilePath, Double)
    /// An article that somebody writes while it is read.
    case changing(FilePath)
    /// What went wrong with an article, as the state of a batch has it.
    case recorded(FilePath, String)
    /// Some articles of a batch failed, the others are done.
    case someFailed(Int, of: Int)
    /// A signal asked to stop; what was finished is kept.
    case interrupted
    /// An embedded table or library that does not work: a fault of the build.
    case broken(String)

    /// The exit code of the kind, as `sysexits.h` has them.
    public var exitCode: Int32 {
        switch self {
        case .usage, .outputIsInput: 64
        case .notText, .glossary, .glossaryWarnings, .configuration, .noArticles, .someFailed, .tooLarge, .tookTooLong,
            .changing, .recorded:
            65
        case .cannotRead, .isFolder, .isNoFolder: 66
        case .broken: 70
        case .cannotWrite, .outputInUse: 73
        case .readBroke, .writeBroke: 74
        case .interrupted: 130
        }
    }

    /// The kind of failure of an article, for counting: what it says without what differs from article to article.
    var category: String {
        switch self {
        case .notText(_, .binary): "no text: it is binary"
        case .notText(_, .undecodable(let encoding, _)): "no text: invalid \(encoding)"
        case .notText(_, .tooLarge), .tooLarge: "too large"
        default: reason
        }
    }

    /// Whether nothing more can be written: a batch ends there.
    var breaksBatch: Bool {
        switch self {
        case .writeBroke, .broken: true
        default: false
        }
    }

    /// The system's error number, where there is one.
    var systemCode: Int32? {
        switch self {
        case .cannotRead(_, let code), .readBroke(_, let code), .cannotWrite(_, let code), .writeBroke(_, let code):
            code
        default: nil
        }
    }
}
