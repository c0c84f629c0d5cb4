import GRDB

/// The tables of a batch's state.
///
/// Paths are blobs, for names need not be text, and relative: of articles to the input folder, of briefs to the output
/// folder, so that either may be moved.
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("runs and articles") { database in
            try database.execute(sql: tables)
        }
        return migrator
    }

    /// `run` is the last run that found the file, `attended` the last that came to it. `short` and `long` are the names
    /// that its brief may have, `brief` the one that it has. `signature` is how the file looked when it was settled.
    private static let tables = """
        CREATE TABLE run (id INTEGER PRIMARY KEY, started TEXT NOT NULL, rules TEXT NOT NULL, options TEXT NOT NULL);
        CREATE TABLE article (
            article BLOB PRIMARY KEY, run INTEGER NOT NULL, attended INTEGER NOT NULL DEFAULT 0,
            short BLOB, long BLOB, isLong INTEGER NOT NULL DEFAULT 0, brief BLOB,
            sight TEXT, signature TEXT, content TEXT, rules TEXT, outcome TEXT, original BLOB,
            title TEXT, date TEXT, isoDate TEXT, byline TEXT, field TEXT, points INTEGER, coverage INTEGER,
            category TEXT, reason TEXT, milliseconds INTEGER, finished TEXT
        ) WITHOUT ROWID;
        CREATE INDEX articleByShort ON article (short);
        CREATE INDEX articleByLong ON article (long);
        CREATE INDEX articleByContent ON article (content);
        CREATE INDEX articleByBrief ON article (brief);
        CREATE TABLE orphan (brief BLOB PRIMARY KEY) WITHOUT ROWID;
        """
}
