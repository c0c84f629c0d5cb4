#if canImport(Glibc)
    import Glibc
#endif

/// Reads standard input line by line, each as soon as it is there.
public struct InputLines: ~Copyable {
    private var buffer: [UInt8] = []
    private var start = 0
    private var searched = 0
    private var isAtEnd = false

    /// The lines of standard input.
    public init() {}

    /// The next line without its line end; `nil` at the end. An end without a line feed ends a line as well.
    ///
    /// - Throws: `Failure.readBroke`.
    public mutating func next() throws(Failure) -> [UInt8]? {
        while true {
            if let feed = buffer[searched...].firstIndex(of: 0x0A) { return take(feed, skipping: 1) }
            searched = buffer.count
            if isAtEnd { return start < buffer.count ? take(buffer.count, skipping: 0) : nil }
            try fill()
        }
    }

    private mutating func take(_ end: Int, skipping count: Int) -> [UInt8] {
        let line = Array(buffer[start..<end])
        start = end + count
        searched = start
        return line.last == 0x0D ? line.dropLast() : line
    }

    private mutating func fill() throws(Failure) {
        buffer.removeSubrange(..<start)
        searched -= start
        start = 0
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        let count = Glibc.read(STDIN_FILENO, &chunk, chunk.count)
        if count > 0 { buffer.append(contentsOf: chunk[..<count]) }
        if count == 0 { isAtEnd = true }
        if count < 0, errno != EINTR { throw .readBroke(FilePath("-"), errno) }
    }
}
