import CModels

/// Rows of a table of `models/`: tab-separated columns, `#` comments, embedded in the binary.
///
/// Rows are read in place: nothing is copied but what the caller takes. Scanning is linear.
public struct ModelTable: @unchecked Sendable {
    // The buffer is constant data of the binary: it never changes and is never freed, so sharing it is safe.
    let bytes: UnsafeBufferPointer<UInt8>

    /// The embedded table of that name, as `"it/abbreviations.tsv"`.
    ///
    /// - Throws: `ModelError.missing` where no such table was embedded.
    public init(_ name: String) throws {
        guard let file = name.withCString({ sunto_model($0) }) else { throw ModelError.missing(name) }
        bytes = UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.size)
    }

    /// Calls `body` with the columns of each row, in file order.
    public func forEachRow(_ body: ([Substring]) throws -> Void) rethrows {
        let text = String(decoding: bytes, as: UTF8.self)
        for line in text.split(separator: "\n", omittingEmptySubsequences: true) where line.first != "#" {
            try body(line.split(separator: "\t", omittingEmptySubsequences: false))
        }
    }
}

/// A fault of the embedded tables.
public enum ModelError: Error, Hashable {
    /// No table of that name.
    case missing(String)
    /// A row that does not read: table, line, what is wrong.
    case malformed(String, line: Int, String)
}
