import ArgumentParser

#if canImport(Glibc)
    import Glibc
#endif

/// Reads and writes whole files; a failure is one line on standard error and the exit code of its kind.
enum CommandFile {
    /// The bytes of a file, or of standard input for `-`.
    static func read(_ path: String) throws -> [UInt8] {
        let descriptor = path == "-" ? 0 : open(path, O_RDONLY)
        guard descriptor >= 0 else { throw failure(path, exit: 66) }
        defer { if path != "-" { close(descriptor) } }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count == 0 { return bytes }
            if count < 0 {
                if errno == EINTR { continue }
                throw failure(path, exit: bytes.isEmpty ? 66 : 74)
            }
            bytes += chunk[..<count]
        }
    }

    /// Writes text to a file, all or nothing, or to standard output.
    static func write(_ text: String, to path: String?) throws {
        guard let path, path != "-" else {
            guard write(text, to: 1) else { throw failure("standard output", exit: 74) }
            return
        }
        let temporary = path + ".\(getpid()).part"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        guard descriptor >= 0 else { throw failure(path, exit: 73) }
        let isWritten = write(text, to: descriptor)
        guard close(descriptor) == 0, isWritten, rename(temporary, path) == 0 else {
            let error = failure(path, exit: 74)
            unlink(temporary)
            throw error
        }
    }

    private static func write(_ text: String, to descriptor: Int32) -> Bool {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno != EINTR { return false }
            if count > 0 { rest = rest.dropFirst(count) }
        }
        return true
    }

    private static func failure(_ path: String, exit code: Int32) -> ExitCode {
        let message = "sunto: \(path): \(String(cString: strerror(errno)))\n"
        _ = write(message, to: 2)
        return ExitCode(code)
    }
}
