import Synchronization

#if canImport(Glibc)
    import Glibc
#endif

/// The folder of briefs. Every file in it is written whole: under another name, synchronised, then renamed.
///
/// All goes through an open descriptor of the folder, never through its path: a folder that was deleted is not made
/// again behind somebody's back, and one that was renamed is still the right one.
final class BatchOutput: Sendable {
    /// The folder, for messages.
    let path: FilePath
    /// Where the state is.
    let stateFolder: FilePath
    private static let stateName = FilePath(".sunto")
    /// Where files are while they are written; one place, so that the next run finds what a killed one left.
    private static let staging = stateName.appending(FilePath("partial"))

    private let descriptor: Int32
    private let lock: Int32
    private let counter = Atomic<Int>(0)
    private let unsyncedFolders = Mutex<Set<FilePath>>([])

    /// Makes the folder if need be, takes it for this process alone, and clears away what a killed run left.
    ///
    /// - Throws: `Failure.cannotWrite`, or `.outputInUse` where another batch has it.
    init(_ path: FilePath) throws(Failure) {
        self.path = path
        stateFolder = path.appending(Self.stateName)
        try FileWriter.makeFolder(path)
        try FileWriter.makeFolder(stateFolder)
        descriptor = path.withCString { Glibc.open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        guard descriptor >= 0 else { throw .cannotWrite(path, errno) }
        lock = stateFolder.withCString { Glibc.open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        guard lock >= 0 else {
            defer { close(descriptor) }
            throw .cannotWrite(stateFolder, errno)
        }
        // The lock ends with the process, however it ends.
        let isOurs = flock(lock, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK
        do throws(Failure) {
            guard isOurs else { throw Failure.outputInUse(path) }
            try clear()
        } catch {
            close(lock)
            close(descriptor)
            throw error
        }
    }

    /// Removes the folder where files are written, if it is empty.
    func removeStaging() { _ = Self.staging.withCString { unlinkat(descriptor, $0, AT_REMOVEDIR) } }

    deinit {
        close(lock)
        close(descriptor)
    }

    /// Writes a file, with the folders above it. What was there stays until the new one is whole.
    ///
    /// - Throws: `Failure.cannotWrite` where this file cannot be, others can; `.writeBroke` where none can.
    func write(_ bytes: [UInt8], to name: FilePath) throws(Failure) {
        try write(to: name) { stream throws(Failure) in try stream.write(bytes) }
    }

    /// Writes what `body` writes.
    func write(to name: FilePath, _ body: (inout OutputStream) throws(Failure) -> Void) throws(Failure) {
        let number = counter.add(1, ordering: .relaxed).newValue
        let temporary = Self.staging.appending(FilePath("\(number)"))
        try fill(temporary, body)
        do throws(SystemError) {
            try makeFolders(above: name)
            try rename(temporary, to: name, body)
        } catch {
            remove(temporary)
            throw failure(error.code, at: name)
        }
        unsyncedFolders.withLock { _ = $0.insert(name.folder) }
    }

    /// The bytes of a file; `nil` where there is none.
    func read(_ name: FilePath) -> [UInt8]? { try? FileReader.read(path.appending(name)) }

    /// Whether there is such a file.
    func exists(_ name: FilePath) -> Bool {
        var status = stat()
        return name.withCString { fstatat(descriptor, $0, &status, 0) } == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// Removes a file and the folders above it that become empty. One that is gone already is no failure.
    ///
    /// - Throws: `Failure.writeBroke`.
    func prune(_ name: FilePath) throws(Failure) {
        if name.withCString({ unlinkat(descriptor, $0, 0) }) != 0, errno != ENOENT, errno != ENOTDIR {
            throw .writeBroke(path.appending(name), errno)
        }
        var folder = name.folder
        while !folder.bytes.isEmpty, folder.withCString({ unlinkat(descriptor, $0, AT_REMOVEDIR) }) == 0 {
            folder = folder.folder
        }
        unsyncedFolders.withLock { _ = $0.insert(folder) }
    }

    /// Waits until the names of all files written are on the disk, so that a state may rely on them.
    ///
    /// - Throws: `Failure.writeBroke`.
    func synchronize() throws(Failure) {
        let folders = unsyncedFolders.withLock { folders in
            defer { folders = [] }
            return folders
        }
        for folder in folders {
            let name = folder.bytes.isEmpty ? FilePath(".") : folder
            let opened = name.withCString { openat(descriptor, $0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
            guard opened >= 0 else {
                if errno == ENOENT, !folder.bytes.isEmpty { continue }
                throw .writeBroke(path.appending(folder), errno)
            }
            defer { close(opened) }
            // Some file systems synchronise no folders; they say so by EINVAL.
            if fsync(opened) != 0, errno != EINVAL { throw .writeBroke(path.appending(folder), errno) }
        }
    }

    /// Empties the staging folder, and takes away the state of versions that had another.
    private func clear() throws(Failure) {
        let staging = path.appending(Self.staging)
        try FileWriter.makeFolder(staging)
        guard let stream = staging.withCString({ opendir($0) }) else { throw .cannotWrite(staging, errno) }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name != [0x2E], name != [0x2E, 0x2E] { remove(Self.staging.appending(FilePath(bytes: name))) }
        }
        remove(FilePath(".sunto-batch.jsonl"))
    }

    private func remove(_ name: FilePath) { _ = name.withCString { unlinkat(descriptor, $0, 0) } }

    /// Writes and synchronises a file at a place where no reader looks.
    private func fill(
        _ name: FilePath, _ body: (inout OutputStream) throws(Failure) -> Void
    ) throws(Failure) {
        let file = name.withCString { openat(descriptor, $0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666) }
        guard file >= 0 else { throw .writeBroke(path, errno) }
        var isOpen = true
        do throws(Failure) {
            var stream = OutputStream(descriptor: file, path: path)
            try body(&stream)
            try stream.flush()
            guard fsync(file) == 0 || errno == EINVAL else { throw Failure.writeBroke(path, errno) }
            isOpen = false
            guard close(file) == 0 else { throw Failure.writeBroke(path, errno) }
        } catch {
            if isOpen { close(file) }
            remove(name)
            throw error
        }
    }

    /// A system error number as an error.
    private struct SystemError: Error {
        var code: Int32
    }

    private func makeFolders(above name: FilePath) throws(SystemError) {
        let folder = name.folder
        if folder.bytes.isEmpty || folder.withCString({ mkdirat(descriptor, $0, 0o777) }) == 0 { return }
        var code = errno
        if code == ENOENT {
            try makeFolders(above: folder)
            if folder.withCString({ mkdirat(descriptor, $0, 0o777) }) == 0 {
                unsyncedFolders.withLock { _ = $0.insert(folder.folder) }
                return
            }
            code = errno
        }
        if code != EEXIST { throw SystemError(code: code) }
    }

    private func rename(
        _ temporary: FilePath, to name: FilePath, _ body: (inout OutputStream) throws(Failure) -> Void
    ) throws(SystemError) {
        func rename(_ from: FilePath) -> Int32 {
            from.withCString { from in name.withCString { renameat(descriptor, from, descriptor, $0) } } == 0
                ? 0 : errno
        }
        var code = rename(temporary)
        if code == EXDEV {
            // A folder in the output is a file system of its own: written beside. The name is the article's own, so
            // that a run that makes up for a killed one writes over what that left.
            let key = ContentKey.key(of: name.bytes)
            let beside = name.folder.appending(FilePath(".sunto-\(key).part"))
            do throws(Failure) { try fill(beside, body) } catch { throw SystemError(code: error.systemCode ?? EIO) }
            code = rename(beside)
            if code == 0 { remove(temporary) } else { remove(beside) }
        }
        if code != 0 { throw SystemError(code: code) }
    }

    /// What goes wrong with one name goes right with others; everything else stops the batch.
    private func failure(_ code: Int32, at name: FilePath) -> Failure {
        let ofName = [ENAMETOOLONG, EISDIR, ENOTDIR, ELOOP, EINVAL, EILSEQ, ENOTEMPTY]
        let full = path.appending(name)
        return ofName.contains(code) ? .cannotWrite(full, code) : .writeBroke(full, code)
    }
}
