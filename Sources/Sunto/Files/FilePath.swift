/// A path as the file system has it: bytes, which need not be UTF-8.
public struct FilePath: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The bytes, without a closing zero.
    public let bytes: [UInt8]

    /// A path of a string.
    public init(_ string: String) { bytes = Array(string.utf8) }

    /// A path of bytes.
    public init(bytes: [UInt8]) { self.bytes = bytes }

    /// The path for people; bytes that are no UTF-8 show as U+FFFD.
    public var description: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether it stands for standard input or output.
    public var isStandardStream: Bool { bytes == [UInt8(ascii: "-")] }

    /// The last component.
    public var name: FilePath { FilePath(bytes: Array(bytes[nameStart...])) }

    /// All but the last component, without its slash; empty for a bare name.
    public var folder: FilePath {
        nameStart <= 1 ? FilePath(bytes: Array(bytes[..<nameStart])) : FilePath(bytes: Array(bytes[..<(nameStart - 1)]))
    }

    /// The letters after the name's last full stop, lower-case; empty where there is none.
    public var pathExtension: String {
        guard let dot = dotIndex else { return "" }
        return String(decoding: bytes[(dot + 1)...], as: UTF8.self).lowercased()
    }

    /// Without the extension and its full stop.
    public var withoutExtension: FilePath { FilePath(bytes: Array(bytes[..<(dotIndex ?? bytes.count)])) }

    /// This folder's entry of that name.
    public func appending(_ entry: FilePath) -> FilePath {
        guard let last = bytes.last else { return entry }
        return FilePath(bytes: bytes + (last == Self.slash ? [] : [Self.slash]) + entry.bytes)
    }

    /// Whether it is a folder or something in it, by the letters of both.
    func isInside(_ folder: FilePath) -> Bool {
        guard bytes.starts(with: folder.bytes) else { return false }
        return bytes.count == folder.bytes.count || folder.bytes.last == Self.slash
            || bytes[folder.bytes.count] == Self.slash
    }

    /// With more letters at its end.
    public func adding(_ suffix: String) -> FilePath { FilePath(bytes: bytes + Array(suffix.utf8)) }

    /// Paths sort by their bytes.
    public static func < (a: FilePath, b: FilePath) -> Bool { a.bytes.lexicographicallyPrecedes(b.bytes) }

    /// Calls `body` with the path as C has it.
    func withCString<Result>(_ body: (UnsafePointer<CChar>) throws -> Result) rethrows -> Result {
        let characters = bytes.map { CChar(bitPattern: $0) } + [0]
        return try characters.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return try "".withCString(body) }
            return try body(base)
        }
    }

    private static let slash = UInt8(ascii: "/")

    private var nameStart: Int { (bytes.lastIndex(of: Self.slash) ?? -1) + 1 }

    /// Where the extension's full stop is; a leading one belongs to the name.
    private var dotIndex: Int? {
        guard let dot = bytes[nameStart...].lastIndex(of: UInt8(ascii: ".")), dot > nameStart else { return nil }
        return dot
    }
}
