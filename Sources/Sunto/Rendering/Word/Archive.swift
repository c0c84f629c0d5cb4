import CArchive

/// Files in a zip archive.
enum Archive {
    /// The archive of files, in their order; the same files give the same bytes. Linear in them.
    ///
    /// - Throws: `Failure.broken` where memory is short.
    static func bytes(of files: [(name: String, content: String)]) throws(Failure) -> [UInt8] {
        guard let archive = sunto_archive_new() else { throw shortage }
        defer { sunto_archive_free(archive) }
        for file in files {
            var content = file.content
            let status = content.withUTF8 { sunto_archive_add(archive, file.name, $0.baseAddress, $0.count) }
            guard status == 0 else { throw shortage }
        }
        var size = 0
        guard let bytes = sunto_archive_close(archive, &size) else { throw shortage }
        return Array(UnsafeRawBufferPointer(start: bytes, count: size))
    }

    private static var shortage: Failure { .broken("no memory for a document") }
}
