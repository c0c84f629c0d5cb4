#if canImport(Glibc)
    import Glibc
#endif

/// Reads whole files.
public enum FileReader {
    /// The bytes of a file, or of standard input for `-`.
    ///
    /// - Throws: `Failure.cannotRead`, `.isFolder` or `.readBroke`.
    public static func read(_ path: FilePath) throws(Failure) -> [UInt8] {
        let descriptor = path.isStandardStream ? STDIN_FILENO : path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
        guard descriptor >= 0 else { throw .cannotRead(path, errno) }
        defer { if !path.isStandardStream { close(descriptor) } }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size(of: descriptor))
        while try append(chunkOf: descriptor, path, to: &bytes) {}
        return bytes
    }

    private static func size(of descriptor: Int32) -> Int {
        var status = stat()
        // A special file says what it likes; a hint above some limit helps nobody.
        return fstat(descriptor, &status) == 0 ? min(max(Int(status.st_size), 0) + 1, 1 << 28) : 0
    }

    private static func append(chunkOf descriptor: Int32, _ path: FilePath, to bytes: inout [UInt8]) throws(Failure)
        -> Bool
    {
        let count = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { chunk in
            let count = Glibc.read(descriptor, chunk.baseAddress, chunk.count)
            if count > 0 { bytes.append(contentsOf: chunk[..<count]) }
            return count
        }
        if count >= 0 { return count > 0 }
        if errno == EINTR { return true }
        if errno == EISDIR { throw .isFolder(path) }
        throw bytes.isEmpty ? .cannotRead(path, errno) : .readBroke(path, errno)
    }
}
