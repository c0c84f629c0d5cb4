#if canImport(Glibc)
    import Glibc
#endif

/// Walks a folder of articles and the folders in it.
///
/// Names that begin with a full stop are passed over. Folders are entered once, by whatever way; links are followed
/// after everything else, in the order of their paths, so that what is found does not depend on the file system's
/// order. Memory grows with the number of folders, not of files.
struct ArticleWalk {
    /// The folder that is searched.
    let root: FilePath
    /// A folder that is left out though it lies inside: where the briefs go.
    let excluded: FilePath
    /// Whether links that lead out of the root are followed.
    let followsLinks: Bool

    /// What is found.
    enum Entry {
        /// An article, as it looks.
        case article(FilePath, FileSight)
        /// A file or link that is no article, and why.
        case skipped(FilePath, SkipReason)
        /// A folder that does not open, or a file that is not to be looked at; the system's error number.
        case unreadable(FilePath, Int32)
    }

    /// Calls `body` for everything that is found, until it says no.
    ///
    /// - Throws: `Failure.cannotRead` or `.isNoFolder` for the root, or what `body` throws.
    func run(_ body: (Entry) throws(Failure) -> Bool) throws(Failure) {
        var course = Course(
            root: root, realRoot: Self.realPath(root), realExcluded: Self.realPath(excluded), followsLinks: followsLinks
        )
        if let identity = FileIdentity(of: root) { course.visited.insert(identity) }
        if let identity = FileIdentity(of: excluded) { course.visited.insert(identity) }
        course.folders = [FilePath(bytes: [])]
        while let folder = try course.nextFolder(body) {
            guard try visit(folder, &course, body) else { return }
        }
    }

    /// Whether there is an article at all.
    ///
    /// - Throws: `Failure` for the root.
    func hasArticle() throws(Failure) -> Bool {
        var found = false
        try run { entry in
            if case .article = entry { found = true }
            return !found
        }
        return found
    }

    private func visit(
        _ folder: FilePath, _ course: inout Course, _ body: (Entry) throws(Failure) -> Bool
    ) throws(Failure) -> Bool {
        let path = folder.bytes.isEmpty ? root : root.appending(folder)
        guard let stream = path.withCString({ opendir($0) }) else {
            let code = errno
            if !folder.bytes.isEmpty { return try body(.unreadable(folder, code)) }
            throw code == ENOTDIR ? .isNoFolder(root) : .cannotRead(root, code)
        }
        defer { closedir(stream) }
        errno = 0
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name.first != UInt8(ascii: "."), let found = course.look(at: folder.appending(FilePath(bytes: name))) {
                guard try body(found) else { return false }
            }
            errno = 0
        }
        if errno != 0 { return try body(.unreadable(folder, errno)) }
        return true
    }

    private static func realPath(_ path: FilePath) -> FilePath? {
        guard let real = path.withCString({ realpath($0, nil) }) else { return nil }
        defer { free(real) }
        return FilePath(bytes: UnsafeBufferPointer(start: real, count: strlen(real)).map(UInt8.init(bitPattern:)))
    }

    /// Where a walk has been and has yet to go.
    private struct Course {
        let root: FilePath
        let realRoot: FilePath?
        let realExcluded: FilePath?
        let followsLinks: Bool
        var visited: Set<FileIdentity> = []
        var folders: [FilePath] = []
        private var links: [FilePath] = []

        init(root: FilePath, realRoot: FilePath?, realExcluded: FilePath?, followsLinks: Bool) {
            (self.root, self.realRoot, self.realExcluded) = (root, realRoot, realExcluded)
            self.followsLinks = followsLinks
        }

        /// The next folder; links to folders when there is no other left.
        mutating func nextFolder(_ body: (Entry) throws(Failure) -> Bool) throws(Failure) -> FilePath? {
            if let folder = folders.popLast() { return folder }
            links.sort(by: >)
            while let link = links.popLast() {
                guard let identity = FileIdentity(of: root.appending(link)) else { continue }
                if visited.insert(identity).inserted { return link }
                guard try body(.skipped(link, .linkToVisitedFolder)) else { return nil }
            }
            return nil
        }

        /// What a path is that cannot be looked at: nothing, where the system's error number says that there is nothing.
        private static func absence(_ path: FilePath, _ code: Int32, _ codes: [Int32], _ reason: SkipReason) -> Entry {
            codes.contains(code) ? .skipped(path, reason) : .unreadable(path, code)
        }

        /// What a path is; `nil` for a folder, which is visited later.
        mutating func look(at path: FilePath) -> Entry? {
            var status = stat()
            let full = root.appending(path)
            guard full.withCString({ lstat($0, &status) }) == 0 else {
                return Self.absence(path, errno, [ENOENT, ENOTDIR], .vanished)
            }
            if status.st_mode & S_IFMT == S_IFLNK {
                guard full.withCString({ stat($0, &status) }) == 0, let real = ArticleWalk.realPath(full) else {
                    return Self.absence(path, errno, [ENOENT, ENOTDIR, ELOOP], .brokenLink)
                }
                if let realExcluded, real.isInside(realExcluded) { return nil }
                if !followsLinks, realRoot.map({ !real.isInside($0) }) ?? true { return .skipped(path, .linkOut) }
                if status.st_mode & S_IFMT == S_IFDIR {
                    links.append(path)
                    return nil
                }
            }
            switch status.st_mode & S_IFMT {
            case S_IFDIR:
                if visited.insert(FileIdentity(status)).inserted { folders.append(path) }
                return nil
            case S_IFREG:
                if let reason = SkipReason(name: path.name) { return .skipped(path, reason) }
                return .article(path, FileSight(status))
            default: return .skipped(path, .special)
            }
        }
    }
}
