import Foundation
import GRDB
import Sunto

/// Finding articles and naming their briefs.
extension StateDatabase {
    /// The name that a brief has.
    static let plan = "CASE isLong WHEN 1 THEN long ELSE short END"

    /// Begins a run.
    public func startRun(_ rules: BatchRules) throws(Failure) {
        try change(
            "INSERT INTO run (started, rules, options) VALUES (?, ?, ?)",
            [Timestamp.now, rules.key, rules.description])
        self.rules = rules.key
        run = try access { database in database.lastInsertedRowID }
    }

    /// Notes that a file is there.
    public func found(_ article: FilePath, _ names: BatchNames?, sight: String?) throws(Failure) -> Bool {
        let known = try rows("SELECT signature FROM article WHERE article = ?", [article.data]).first
        try change(
            """
            INSERT INTO article (article, run, short, long, sight) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (article) DO UPDATE
            SET run = excluded.run, short = excluded.short, long = excluded.long, sight = excluded.sight
            """, [article.data, run, names?.short(article).data, names?.long(article).data, sight])
        guard let sight else { return false }
        return known?["signature"] as String? != sight
    }

    /// Gives every article of this run the name of its brief.
    public func plan(_ names: BatchNames) throws(Failure) {
        let reserved = names.reserved.map(\.data)
        let marks = reserved.map { _ in "?" }.joined(separator: ", ")
        // Short names that another article, the batch itself or a folder has. Folders sort between 'name/' and 'name0'.
        let isTaken = """
            (short IN (\(marks))
            OR EXISTS (
                SELECT 1 FROM article b WHERE b.short = article.short AND b.run = article.run
                AND b.article != article.article)
            OR EXISTS (
                SELECT 1 FROM article b WHERE b.article > CAST(article.short || '/' AS BLOB)
                AND b.article < CAST(article.short || '0' AS BLOB) AND b.run = article.run AND b.short IS NOT NULL))
            """
        let arguments = StatementArguments([run]) + StatementArguments(reserved)
        try change(
            "UPDATE article SET isLong = 1 - isLong WHERE run = ? AND short IS NOT NULL AND isLong != \(isTaken)",
            arguments)
        // A long name is unique among long names, but may be another's short one.
        while try change(
            """
            UPDATE article SET isLong = 1 WHERE run = ? AND isLong = 0 AND EXISTS (
                SELECT 1 FROM article b WHERE b.long = article.short AND b.isLong = 1 AND b.run = article.run)
            """, [run]) > 0
        {}
    }

    /// How many articles this run found, and how many files of the run before it did not.
    public func counts() throws(Failure) -> (found: Int, gone: Int) {
        let found = try rows("SELECT count(*) AS n FROM article WHERE run = ? AND short IS NOT NULL", [run]).first
        let gone = try rows("SELECT count(*) AS n FROM article WHERE run = ?", [run - 1]).first
        return (found?["n"] ?? 0, gone?["n"] ?? 0)
    }

    /// Articles of this run, sorted by path.
    ///
    /// - Parameters:
    ///   - after: The last path of the page before; `nil` for the first page.
    ///   - limit: How many at most.
    ///   - onlyFailed: Whether only articles that failed the last time are given.
    public func page(after: FilePath?, limit: Int, onlyFailed: Bool) throws(Failure) -> [BatchEntry] {
        let found = try rows(
            """
            SELECT *, \(Self.plan) AS plan FROM article
            WHERE run = ? AND short IS NOT NULL AND article > ? AND (NOT ? OR outcome = 'failed')
            ORDER BY article LIMIT ?
            """, [run, after?.data ?? Data(), onlyFailed, limit])
        return found.compactMap(Self.entry)
    }

    private static func entry(_ row: Row) -> BatchEntry? {
        guard let article = row.path("article"), let plan = row.path("plan") else { return nil }
        var entry = BatchEntry(article: article, plan: plan)
        (entry.content, entry.rules, entry.outcome) = (row["content"], row["rules"], row.outcome)
        (entry.brief, entry.heading) = (row.path("brief"), row.heading)
        entry.looksTheSame = (row["sight"] as String?).map { $0 == row["signature"] as String? }
        return entry
    }
}
