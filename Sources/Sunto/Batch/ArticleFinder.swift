#if canImport(Glibc)
    import Glibc
#endif

/// Finds the articles of a folder, and of the folders in it.
struct ArticleFinder {
    /// Extensions of files that hold articles.
    static let extensions: Set<String> = ["txt", "text", "md", "markdown", "html", "htm"]

    /// The folder that is searched.
    let root: FilePath
    /// A folder that is left out though it lies inside: where the briefs go.
    let excluded: FilePath

    /// The articles' paths below the root, sorted by their bytes.
    ///
    /// Names that begin with a full stop and briefs (`a.brief.md`) are passed over, links to folders not followed.
    ///
    /// - Throws: `Failure.cannotRead` or `.isNoFolder` for the root. A folder within that cannot be read has none.
    func articles() throws(Failure) -> [FilePath] {
        let excluded = FileIdentity(of: self.excluded)
        var found: [FilePath] = []
        var folders = [FilePath(bytes: [])]
        while let folder = folders.popLast() {
            let path = root.appending(folder)
            if let excluded, FileIdentity(of: path) == excluded { continue }
            for entry in try entries(of: folder) {
                let relative = folder.appending(entry)
                switch kind(of: root.appending(relative)) {
                case S_IFDIR: folders.append(relative)
                case S_IFREG where Self.isArticle(entry): found.append(relative)
                default: break
                }
            }
        }
        return found.sorted()
    }

    private static func isArticle(_ name: FilePath) -> Bool {
        extensions.contains(name.pathExtension) && name.withoutExtension.pathExtension != "brief"
    }

    private func entries(of folder: FilePath) throws(Failure) -> [FilePath] {
        let path = folder.bytes.isEmpty ? root : root.appending(folder)
        guard let stream = path.withCString({ opendir($0) }) else {
            if !folder.bytes.isEmpty { return [] }
            throw errno == ENOTDIR ? .isNoFolder(root) : .cannotRead(root, errno)
        }
        defer { closedir(stream) }
        var names: [FilePath] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name.first != UInt8(ascii: ".") { names.append(FilePath(bytes: name)) }
        }
        return names
    }

    /// The kind of a file; of the file that a link leads to, unless that is a folder.
    private func kind(of path: FilePath) -> mode_t {
        var status = stat()
        guard path.withCString({ lstat($0, &status) }) == 0 else { return 0 }
        let isLink = status.st_mode & S_IFMT == S_IFLNK
        if isLink, path.withCString({ stat($0, &status) }) != 0 { return 0 }
        let kind = status.st_mode & S_IFMT
        return isLink && kind == S_IFDIR ? 0 : kind
    }
}

/// Which file a path leads to, whatever the path looks like.
struct FileIdentity: Hashable {
    private let device: UInt
    private let node: UInt

    /// The identity of a file; `nil` where there is none.
    init?(of path: FilePath) {
        var status = stat()
        guard path.withCString({ stat($0, &status) }) == 0 else { return nil }
        device = UInt(status.st_dev)
        node = UInt(status.st_ino)
    }
}
