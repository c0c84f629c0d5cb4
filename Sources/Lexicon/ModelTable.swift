import CModels

/// A table of `models/`: tab-separated columns, `#` comments, embedded in the binary.
///
/// Rows are read in place; nothing is copied but the columns that the caller asks for. Scanning is linear.
public struct ModelTable: Sendable {
    /// The table's path below `models/`.
    public let name: String
    private let start: Int
    private let count: Int

    /// The embedded table of that name, as `"it/abbreviations.tsv"`.
    ///
    /// - Throws: `ModelError.missing` where no such table was embedded.
    public init(_ name: String) throws {
        guard let file = name.withCString({ sunto_model($0) }) else { throw ModelError.missing(name) }
        self.name = name
        // An address instead of a pointer keeps the value Sendable: the bytes are constant data of the binary.
        start = Int(bitPattern: file.pointee.bytes)
        count = file.pointee.size
    }

    /// The bytes of the whole table.
    var bytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: UnsafePointer(bitPattern: start), count: count)
    }

    /// Calls `body` with each row, in file order.
    public func forEachRow(_ body: (ModelRow) throws -> Void) rethrows {
        let bytes = bytes
        var position = 0
        var line = 0
        while position < bytes.count {
            let end = Self.lineEnd(bytes, from: position)
            line += 1
            if end > position, bytes[position] != UInt8(ascii: "#") {
                let row = UnsafeBufferPointer(rebasing: bytes[position..<end])
                try body(ModelRow(bytes: row, line: line, offset: position))
            }
            position = end + 1
        }
    }

    /// The row that starts at a byte offset, as `ModelRow.offset` gave it; nil at the end of the table.
    func row(at offset: Int) -> ModelRow? {
        let bytes = bytes
        guard offset < bytes.count else { return nil }
        let end = Self.lineEnd(bytes, from: offset)
        return ModelRow(bytes: UnsafeBufferPointer(rebasing: bytes[offset..<end]), line: 0, offset: offset)
    }

    private static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        bytes.baseAddress.map { sunto_line_end($0, bytes.count, start) } ?? bytes.count
    }
}

/// A row of a model table.
public struct ModelRow {
    let bytes: UnsafeBufferPointer<UInt8>
    /// The row's line in its file, from 1.
    public let line: Int
    /// Where the row starts in its table, in bytes.
    let offset: Int

    /// Offset of the row after it.
    var nextOffset: Int { offset + bytes.count + 1 }

    /// Column `index`, from 0; empty where the row is shorter or the column is `-`.
    public subscript(index: Int) -> String {
        let column = column(index)
        if column.count == 1, column.first == UInt8(ascii: "-") { return "" }
        return String(decoding: column, as: UTF8.self)
    }

    /// The bytes of column `index`; empty where the row is shorter.
    package func column(_ index: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
        var start = 0
        var column = 0
        while column < index {
            while start < bytes.count, bytes[start] != 0x09 { start += 1 }
            start += 1
            column += 1
        }
        guard start <= bytes.count else { return bytes[bytes.count..<bytes.count] }
        var end = start
        while end < bytes.count, bytes[end] != 0x09 { end += 1 }
        return bytes[start..<end]
    }

    /// Number of columns.
    public var count: Int { bytes.reduce(1) { $1 == 0x09 ? $0 + 1 : $0 } }

    /// The words of a column that are separated by single spaces.
    public func words(_ index: Int) -> [String] {
        self[index].utf8.split(separator: 0x20).map { String($0) ?? "" }
    }
}

/// A fault of the embedded tables.
public enum ModelError: Error, Hashable, CustomStringConvertible {
    /// No table of that name.
    case missing(String)
    /// A row that does not read: table, line, what is wrong.
    case malformed(String, line: Int, String)

    /// One line for a person.
    public var description: String {
        switch self {
        case .missing(let name): "models/\(name): no such table"
        case .malformed(let name, let line, let what): "models/\(name):\(line): \(what)"
        }
    }
}
