#if canImport(Glibc)
    import Glibc
#endif

/// What standard output is, where it is a terminal.
enum Terminal {
    /// Whether it is one.
    static var isOutput: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Its columns; `nil` where results go to a file or a pipe.
    static var width: Int? {
        guard isOutput else { return nil }
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    /// Whether colours may be written: not with NO_COLOR set, nor on a terminal that has none.
    static var hasColor: Bool {
        if let value = getenv("NO_COLOR"), value.pointee != 0 { return false }
        return getenv("TERM").map { String(cString: $0) } != "dumb"
    }
}
