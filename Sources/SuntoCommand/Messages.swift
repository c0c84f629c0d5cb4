import Sunto
import Synchronization

#if canImport(Glibc)
    import Glibc
#endif

/// Messages for people and logs, on standard error.
enum Messages {
    /// How messages are written.
    enum Format: String, CaseIterable { case text, json }

    /// How grave a message is.
    enum Level: String { case info, warning, error }

    private static let isJSON = Atomic<Bool>(false)

    /// How messages are written from now on.
    static var format: Format {
        get { isJSON.load(ordering: .relaxed) ? .json : .text }
        set { isJSON.store(newValue == .json, ordering: .relaxed) }
    }

    /// Writes "sunto: " and the message as a line; in JSON, an object with the time and what else there is.
    static func write(_ message: String, _ level: Level = .error, _ members: [(String, JSONValue)] = []) {
        switch format {
        case .text: raw("sunto: " + message + "\n")
        case .json:
            let head: [(String, JSONValue)] = [
                ("time", .string(Timestamp.now)), ("level", .string(level.rawValue)), ("message", .string(message)),
            ]
            raw(JSONValue.object(head + members).compact + "\n")
        }
    }

    /// Ends with the last of some failures, and writes the others; does nothing where there is none.
    static func fail(with failures: [Failure]) throws(Failure) {
        guard let last = failures.last else { return }
        for failure in failures.dropLast() { write("\(failure)") }
        throw last
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

    /// Columns of the terminal.
    static var columns: Int {
        var size = winsize()
        guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }
}
