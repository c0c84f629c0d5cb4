#if canImport(Glibc)
    import Glibc
#endif

/// A line of the input.
public enum InputLine: Hashable, Sendable {
    /// Its bytes, without the line end.
    case bytes([UInt8])
    /// A line that was not kept, because it has more bytes than were asked for: how many.
    case tooLong(Int)

    /// Without the mark that some programs write before the first line of a file.
    var withoutByteOrderMark: InputLine {
        guard case .bytes(let bytes) = self, bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return self }
        return .bytes(Array(bytes.dropFirst(3)))
    }
}

/// Reads standard input line by line, each as soon as it is there. Holds no more than one line of the length allowed.
public struct InputLines: ~Copyable {
    private let limit: Int
    private let output: Int32?
    private var buffer: [UInt8] = []
    private var start = 0
    private var searched = 0
    /// Bytes of the line at hand that were thrown away.
    private var skipped = 0
    private var isAtEnd = false

    /// The lines of standard input.
    ///
    /// - Parameters:
    ///   - limit: Bytes of the longest line that is kept.
    ///   - isOutputWatched: Whether the lines end when nobody reads standard output any more.
    public init(limit: Int = .max, isOutputWatched: Bool = false) {
        self.limit = limit
        output = isOutputWatched ? STDOUT_FILENO : nil
    }

    /// The next line; `nil` at the end. An end without a line feed ends a line as well.
    ///
    /// - Throws: `Failure.readBroke`; `.writeBroke` where the output that is watched is closed.
    public mutating func next() throws(Failure) -> InputLine? {
        while true {
            if let feed = buffer[searched...].firstIndex(of: 0x0A) { return take(feed, skipping: 1) }
            searched = buffer.count
            if isAtEnd { return start < buffer.count || skipped > 0 ? take(buffer.count, skipping: 0) : nil }
            if buffer.count - start - 1 > limit { skip() }
            try fill()
        }
    }

    private mutating func take(_ end: Int, skipping count: Int) -> InputLine {
        defer {
            start = end + count
            searched = start
            skipped = 0
        }
        var line = buffer[start..<end]
        if line.last == 0x0D { line.removeLast() }
        let length = skipped + line.count
        return length > limit ? .tooLong(length) : .bytes(Array(line))
    }

    private mutating func skip() {
        skipped += buffer.count - start
        (start, searched) = (0, 0)
        buffer.removeAll(keepingCapacity: true)
    }

    private mutating func fill() throws(Failure) {
        buffer.removeSubrange(..<start)
        searched -= start
        start = 0
        try waitForInput()
        var code: Int32 = 0
        let count = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { chunk in
            let count = Glibc.read(STDIN_FILENO, chunk.baseAddress, chunk.count)
            if count < 0 { code = errno }
            if count > 0 { buffer.append(contentsOf: chunk[..<count]) }
            return count
        }
        if count == 0 { isAtEnd = true }
        if count < 0, code != EINTR { throw .readBroke(FilePath("-"), code) }
    }

    /// Returns when there is something to read, or fails when the output that is watched is closed.
    private func waitForInput() throws(Failure) {
        guard let output else { return }
        // Without events asked for, an error is all that is told of the output: the far end of a pipe is closed.
        var watched = [
            pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0), pollfd(fd: output, events: 0, revents: 0),
        ]
        while poll(&watched, nfds_t(watched.count), -1) < 0, errno == EINTR {}
        if watched[1].revents & Int16(POLLERR) != 0 { throw .writeBroke(FilePath("-"), EPIPE) }
    }
}
