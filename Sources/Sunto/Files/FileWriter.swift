#if canImport(Glibc)
    import Glibc
#endif

/// Writes whole files: a reader finds the old file or the new one, never half of it.
public enum FileWriter {
    /// Writes a file by way of a temporary one beside it, or to standard output for `-`.
    ///
    /// - Throws: `Failure.cannotWrite` where there can be no such file, `.writeBroke` where writing failed midway.
    public static func write(_ text: String, to path: FilePath) throws(Failure) {
        try write(to: path) { stream throws(Failure) in try stream.write(text) }
    }

    /// Writes a file of bytes as `write(_:to:)` writes text.
    ///
    /// - Throws: `Failure.cannotWrite` where there can be no such file, `.writeBroke` where writing failed midway.
    public static func write(_ bytes: [UInt8], to path: FilePath) throws(Failure) {
        try write(to: path) { stream throws(Failure) in try stream.write(bytes) }
    }

    /// Writes what `body` writes; the file appears when all of it is there.
    ///
    /// - Parameters:
    ///   - path: The file, or `-` for standard output; a device or pipe is written in place.
    ///   - body: Writes; where it throws, there is no file, and an old one stays.
    /// - Throws: `Failure.cannotWrite` where there can be no such file, `.writeBroke` where writing failed midway, or what
    ///   `body` throws.
    public static func write(
        to path: FilePath, _ body: (inout OutputStream) throws(Failure) -> Void
    ) throws(Failure) {
        if path.isStandardStream { return try fill(OutputStream.standard(), body) }
        let target = Target(path)
        if target.isSpecial { return try writeInPlace(path, body) }
        let temporary = target.path.folder.appending(FilePath(".\(target.path.name).\(getpid()).part"))
        let descriptor = temporary.withCString { open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666) }
        guard descriptor >= 0 else { throw .cannotWrite(path, errno) }
        do {
            defer { close(descriptor) }
            if let mode = target.mode { fchmod(descriptor, mode) }
            try fill(OutputStream(descriptor: descriptor, path: path), body)
        } catch {
            _ = temporary.withCString { unlink($0) }
            throw error
        }
        try move(temporary, to: target.path)
    }

    /// Makes a folder and those above it.
    ///
    /// - Throws: `Failure.cannotWrite`.
    public static func makeFolder(_ path: FilePath) throws(Failure) {
        if path.bytes.isEmpty || path.withCString({ mkdir($0, 0o777) }) == 0 { return }
        var code = errno
        if code == ENOENT, path.folder != path {
            try makeFolder(path.folder)
            if path.withCString({ mkdir($0, 0o777) }) == 0 { return }
            code = errno
        }
        guard code == EEXIST else { throw .cannotWrite(path, code) }
        guard Target(path).isFolder else { throw .cannotWrite(path, ENOTDIR) }
    }

    private static func fill(
        _ stream: consuming OutputStream, _ body: (inout OutputStream) throws(Failure) -> Void
    ) throws(Failure) {
        try body(&stream)
        try stream.flush()
    }

    /// A device or a pipe must not be replaced by a file.
    private static func writeInPlace(
        _ path: FilePath, _ body: (inout OutputStream) throws(Failure) -> Void
    ) throws(Failure) {
        let descriptor = path.withCString { open($0, O_WRONLY | O_CLOEXEC) }
        guard descriptor >= 0 else { throw .cannotWrite(path, errno) }
        defer { close(descriptor) }
        try fill(OutputStream(descriptor: descriptor, path: path), body)
    }

    private static func move(_ temporary: FilePath, to path: FilePath) throws(Failure) {
        guard temporary.withCString({ from in path.withCString { rename(from, $0) } }) != 0 else { return }
        let code = errno
        _ = temporary.withCString { unlink($0) }
        throw .cannotWrite(path, code)
    }

    /// What stands where a file is to be written.
    private struct Target {
        /// Behind symbolic links, so that a link stays one.
        let path: FilePath
        private let status: stat?

        init(_ path: FilePath) {
            var found = stat()
            status = path.withCString { stat($0, &found) } == 0 ? found : nil
            let real = status == nil ? nil : path.withCString { realpath($0, nil) }
            defer { free(real) }
            self.path =
                real.map {
                    FilePath(
                        bytes: Array(UnsafeBufferPointer(start: $0, count: strlen($0)).map(UInt8.init(bitPattern:))))
                } ?? path
        }

        var isFolder: Bool { kind == S_IFDIR }
        var isSpecial: Bool { status != nil && kind != S_IFREG }
        /// The permissions of the file that is replaced.
        var mode: mode_t? { kind == S_IFREG ? status.map { $0.st_mode & 0o777 } : nil }
        private var kind: mode_t? { status.map { $0.st_mode & S_IFMT } }
    }
}
