/// Finds the articles that a command line names: files, and folders of them.
public enum ArticleFiles {
    /// What was found.
    public struct Found: Sendable, Hashable {
        /// The files; those of a folder sorted by their paths.
        public var files: [FilePath] = []
        /// What cannot be looked at in a folder.
        public var failures: [Failure] = []
    }

    /// The files of paths. Folders are entered as `Batch` does it, and so are those within them.
    ///
    /// - Throws: `Failure.cannotRead` for a path that is not there, `.noArticles` for a folder that has none.
    public static func find(_ paths: [FilePath]) throws(Failure) -> Found {
        var found = Found()
        for path in paths {
            var inside = Found()
            do {
                try walk(path, &inside)
            } catch .isNoFolder {
                found.files.append(path)
                continue
            }
            if inside.files.isEmpty, inside.failures.isEmpty { throw .noArticles(path) }
            found.files += inside.files.sorted()
            found.failures += inside.failures
        }
        return found
    }

    private static func walk(_ path: FilePath, _ found: inout Found) throws(Failure) {
        if path.isStandardStream { throw .isNoFolder(path) }
        let walk = ArticleWalk(root: path, excluded: FilePath(bytes: []), followsLinks: false)
        var (files, failures): ([FilePath], [Failure]) = ([], [])
        try walk.run { entry in
            switch entry {
            case .article(let name, _): files.append(path.appending(name))
            case .unreadable(let name, let code): failures.append(.cannotRead(path.appending(name), code))
            case .skipped: break
            }
            return true
        }
        found = Found(files: files, failures: failures)
    }
}
