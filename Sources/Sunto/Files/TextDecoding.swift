import Segmentation
import Text

/// Decodes bytes and says from which file they are where that fails.
public struct TextDecoding: Sendable {
    private let decoder: TextDecoder

    /// A decoder that finds the character set, or is told.
    public init(encoding: String?) {
        decoder = TextDecoder(encoding: encoding)
    }

    /// The text of a file's bytes.
    ///
    /// - Throws: `Failure.notText`.
    public func text(of bytes: [UInt8], from path: FilePath) throws(Failure) -> SourceText {
        do {
            return try decoder.run(bytes)
        } catch let error as DecodingError {
            throw .notText(path, error)
        } catch {
            throw .broken("\(error)")
        }
    }

    /// The text of a file's bytes, in which lines may all be blank.
    ///
    /// - Throws: `Failure.notText`.
    public func lines(of bytes: [UInt8], from path: FilePath) throws(Failure) -> SourceText {
        do {
            return try text(of: bytes, from: path)
        } catch .notText(_, .blank) {
            let feeds = bytes.count { $0 == 0x0A } + (bytes.last == 0x0A ? 0 : 1)
            return SourceText(utf8: [UInt8](repeating: 0x0A, count: feeds))
        }
    }
}
