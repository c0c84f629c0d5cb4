#if canImport(Glibc)
    import Glibc
#endif

/// Writes to an open file through a buffer.
public struct OutputStream: ~Copyable {
    private let descriptor: Int32
    private let path: FilePath
    private var buffer: [UInt8] = []
    private static let capacity = 1 << 16

    /// A stream into an open file; `path` names it in errors.
    init(descriptor: Int32, path: FilePath) {
        self.descriptor = descriptor
        self.path = path
        buffer.reserveCapacity(Self.capacity)
    }

    /// Standard output.
    public static func standard() -> OutputStream {
        OutputStream(descriptor: STDOUT_FILENO, path: FilePath("standard output"))
    }

    /// Writes text, now or with what follows.
    ///
    /// - Throws: `Failure.writeBroke`.
    public mutating func write(_ text: String) throws(Failure) { try write(text.utf8) }

    /// Writes bytes, now or with what follows.
    ///
    /// - Throws: `Failure.writeBroke`.
    public mutating func write(_ bytes: some Collection<UInt8>) throws(Failure) {
        buffer.append(contentsOf: bytes)
        if buffer.count >= Self.capacity { try flush() }
    }

    /// Hands on all that was written.
    ///
    /// - Throws: `Failure.writeBroke`.
    public mutating func flush() throws(Failure) {
        var start = 0
        while start < buffer.count {
            let count = buffer.withUnsafeBytes { bytes in
                Glibc.write(descriptor, bytes.baseAddress.map { $0 + start }, bytes.count - start)
            }
            if count < 0, errno != EINTR { throw .writeBroke(path, errno) }
            start += max(count, 0)
        }
        buffer.removeAll(keepingCapacity: true)
    }
}
