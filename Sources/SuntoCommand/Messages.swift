#if canImport(Glibc)
    import Glibc
#endif

/// Messages for people, on standard error.
enum Messages {
    /// Writes "sunto: " and the message as a line.
    static func write(_ message: String) {
        raw("sunto: " + message + "\n")
    }

    /// Writes text as it is. A message that cannot be written has nobody who could be told.
    static func raw(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno != EINTR { return }
            bytes = bytes.dropFirst(max(count, 0))
        }
    }

    /// Whether standard error is a terminal.
    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}
