import Foundation
import GRDB
import Sunto

/// What runs of a batch did, in an SQLite database of the output folder.
///
/// It is a journalled file and nothing else when no batch runs. One that does not read is begun anew: every brief can
/// be made again. Sorting happens in memory or by index, so that SQLite writes no temporary file elsewhere.
public final class StateDatabase: BatchStore {
    /// The database's file.
    public static let name = FilePath("state.sqlite")

    let path: FilePath
    let queue: DatabaseQueue
    private let place: StatePlace
    var run: Int64 = 0
    var rules = ""

    /// Opens the state that is kept in a folder, or begins one.
    ///
    /// - Throws: `Failure.cannotWrite`.
    public static func open(in folder: FilePath) throws(Failure) -> StateDatabase {
        let path = folder.appending(name)
        do {
            return try StateDatabase(path)
        } catch let error as DatabaseError
            where [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR].contains(error.resultCode)
        {
            for suffix in ["", "-journal", "-wal", "-shm"] {
                try? FileManager.default.removeItem(at: url(path, suffix))
            }
            do { return try StateDatabase(path) } catch { throw .cannotWrite(path, SystemCode.of(error)) }
        } catch {
            throw .cannotWrite(path, SystemCode.of(error))
        }
    }

    private init(_ path: FilePath) throws {
        self.path = path
        var configuration = Configuration()
        configuration.label = "state"
        // Transactions stay open from one commit to the next.
        configuration.allowsUnsafeTransactions = true
        configuration.prepareDatabase { database in
            try database.execute(
                // The cache is all of the state that is in memory, however large the folder is: 4 MiB. More made a hundred
                // thousand articles no faster, for the system holds the file as well.
                sql: """
                    PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL;
                    PRAGMA temp_store = MEMORY; PRAGMA cache_size = -4096;
                    """)
        }
        place = StatePlace(path)
        queue = try DatabaseQueue(path: place.name, configuration: configuration)
        try Schema.migrator.migrate(queue)
        try queue.read { database in _ = try Row.fetchOne(database, sql: "SELECT * FROM article LIMIT 1") }
    }

    private static func url(_ path: FilePath, _ suffix: String) -> URL {
        let name = path.bytes.map { CChar(bitPattern: $0) } + suffix.utf8.map { CChar(bitPattern: $0) } + [0]
        return URL(fileURLWithFileSystemRepresentation: name, isDirectory: false, relativeTo: nil)
    }

    // MARK: Access

    /// Runs `body` within the open transaction.
    func access<Result>(_ body: (Database) throws -> Result) throws(Failure) -> Result {
        do {
            return try queue.writeWithoutTransaction { database in
                if !database.isInsideTransaction { try database.beginTransaction(.immediate) }
                return try body(database)
            }
        } catch let failure as Failure {
            throw failure
        } catch {
            throw .writeBroke(path, SystemCode.of(error))
        }
    }

    /// Runs one statement.
    @discardableResult
    func change(_ sql: String, _ arguments: StatementArguments) throws(Failure) -> Int {
        try access { database in
            try database.cachedStatement(sql: sql).execute(arguments: arguments)
            return database.changesCount
        }
    }

    /// The rows of one statement.
    func rows(_ sql: String, _ arguments: StatementArguments) throws(Failure) -> [Row] {
        try access { database in
            try Row.fetchAll(database.cachedStatement(sql: sql), arguments: arguments)
        }
    }

    /// Keeps what was written since the last commit.
    public func commit() throws(Failure) {
        try access { database in try database.commit() }
    }

    /// Drops what was written since the last commit.
    public func rollback() throws(Failure) {
        try access { database in try database.rollback() }
    }
}

/// What a failure of the database is to the system.
enum SystemCode {
    static func of(_ error: any Error) -> Int32 {
        guard let error = error as? DatabaseError else { return EIO }
        if error.extendedResultCode == .SQLITE_READONLY_DBMOVED { return ENOENT }
        switch error.resultCode {
        case .SQLITE_FULL: return ENOSPC
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: return EACCES
        case .SQLITE_CANTOPEN: return ENOENT
        case .SQLITE_BUSY, .SQLITE_LOCKED: return EBUSY
        case .SQLITE_NOMEM: return ENOMEM
        default: return EIO
        }
    }
}
