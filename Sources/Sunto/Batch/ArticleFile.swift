#if canImport(Glibc)
    import Glibc
#endif

/// Reads an article of a folder that others may be writing to.
enum ArticleFile {
    /// What reading gives.
    enum Content {
        case bytes([UInt8])
        case skipped(SkipReason)
    }

    /// The bytes of an article, as they were at one moment.
    ///
    /// - Throws: `Failure.cannotRead`, `.readBroke`, `.tooLarge`, or `.changing` where it never holds still.
    static func read(_ path: FilePath, maximalSize: Int) throws(Failure) -> Content {
        // Not blocking: what was a file when the folder was read may be a pipe by now.
        let descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
        guard descriptor >= 0 else {
            if errno == ENOENT { return .skipped(.vanished) }
            throw .cannotRead(path, errno)
        }
        defer { close(descriptor) }
        for _ in 0..<3 {
            let before = try status(descriptor, path)
            guard before.st_mode & S_IFMT == S_IFREG else { return .skipped(.special) }
            let sight = FileSight(before)
            guard sight.size <= maximalSize else { throw .tooLarge(path, bytes: sight.size, limit: maximalSize) }
            let bytes = try bytes(of: descriptor, path, limit: maximalSize)
            guard try FileSight(status(descriptor, path)) == sight, bytes.count == sight.size else { continue }
            return SkipReason(content: bytes).map { .skipped($0) } ?? .bytes(bytes)
        }
        throw .changing(path)
    }

    private static func status(_ descriptor: Int32, _ path: FilePath) throws(Failure) -> stat {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .readBroke(path, errno) }
        return status
    }

    /// All bytes, but for what lies beyond the limit: it tells a file that grows from one that is done.
    private static func bytes(of descriptor: Int32, _ path: FilePath, limit: Int) throws(Failure) -> [UInt8] {
        var bytes: [UInt8] = []
        lseek(descriptor, 0, SEEK_SET)
        while bytes.count <= limit {
            let count = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { chunk in
                let count = Glibc.read(descriptor, chunk.baseAddress, chunk.count)
                if count > 0 { bytes.append(contentsOf: chunk[..<count]) }
                return count
            }
            if count == 0 { break }
            if count < 0, errno != EINTR { throw .readBroke(path, errno) }
        }
        return bytes
    }
}
