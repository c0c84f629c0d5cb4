#if canImport(Glibc)
    import Glibc
#endif

/// Which file a path leads to, whatever the path looks like.
struct FileIdentity: Hashable {
    private let device: UInt
    private let node: UInt

    init(_ status: stat) {
        device = UInt(status.st_dev)
        node = UInt(status.st_ino)
    }

    /// The identity of a file; `nil` where there is none.
    init?(of path: FilePath) {
        var status = stat()
        guard path.withCString({ stat($0, &status) }) == 0 else { return nil }
        self.init(status)
    }
}

/// How a file looks from outside: where this is the same, its bytes were most likely not touched.
struct FileSight: Hashable {
    let size: Int
    /// Seconds since 1970 of the last change to its bytes.
    let modified: Double
    private let times: [Int]

    init(_ status: stat) {
        size = Int(status.st_size)
        modified = Double(status.st_mtim.tv_sec) + Double(status.st_mtim.tv_nsec) / 1e9
        times = [
            status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec, status.st_ctim.tv_nsec,
            Int(status.st_ino),
        ]
    }

    /// The sight as a state keeps it.
    var text: String { ([size] + times).map(String.init).joined(separator: ":") }
}
