import Foundation
import GRDB
import Sunto

/// What becomes of articles.
extension StateDatabase {
    /// Notes that an article is in hand.
    public func open(_ article: FilePath, content: String) throws(Failure) {
        try change(
            "UPDATE article SET attended = ?, content = ?, rules = ?, outcome = 'open' WHERE article = ?",
            [run, content, rules, article.data])
    }

    /// Notes that what was known of an article holds.
    public func keep(_ article: FilePath) throws(Failure) {
        try change("UPDATE article SET attended = ?, signature = sight WHERE article = ?", [run, article.data])
    }

    /// Notes how an article ended. A brief that it had under another name is an orphan from now on.
    public func settle(_ article: FilePath, _ record: BatchRecord) throws(Failure) {
        try change(
            """
            INSERT OR IGNORE INTO orphan SELECT brief FROM article
            WHERE article = ? AND brief IS NOT NULL AND brief IS NOT ? AND ? != 'duplicate'
            """, [article.data, record.brief?.data, record.outcome.rawValue])
        let heading = record.heading
        try change(
            """
            UPDATE article SET attended = ?, signature = sight, content = ?, rules = ?, outcome = ?,
            brief = CASE ? WHEN 'duplicate' THEN brief ELSE ? END, original = ?, title = ?, date = ?,
            isoDate = ?, byline = ?, field = ?, points = ?,
            coverage = ?, category = ?, reason = ?, milliseconds = ?, finished = ? WHERE article = ?
            """,
            [
                run, record.content, rules, record.outcome.rawValue, record.outcome.rawValue, record.brief?.data,
                record.original?.data, heading?.title, heading?.date, heading?.isoDate, heading?.byline, heading?.field,
                heading?.points, heading?.coverage,
                record.category, record.reason, record.milliseconds, Timestamp.now, article.data,
            ])
    }

    /// The first article of this run, before another, that had these bytes.
    public func original(of content: String, before article: FilePath) throws(Failure) -> FilePath? {
        let found = try rows(
            """
            SELECT article FROM article WHERE content = ? AND run = ? AND attended = run AND article < ?
            AND outcome != 'duplicate' ORDER BY article LIMIT 1
            """, [content, run, article.data])
        return found.first?.path("article")
    }

    /// Articles that have the bytes of another and no brief yet, sorted by path.
    ///
    /// - Parameters:
    ///   - after: The last path of the page before; `nil` for the first page.
    ///   - limit: How many at most.
    public func duplicates(after: FilePath?, limit: Int) throws(Failure) -> [BatchDuplicate] {
        let found = try rows(
            """
            SELECT a.article AS copy, CASE a.isLong WHEN 1 THEN a.long ELSE a.short END AS plan, a.content AS bytes,
            a.original AS first, o.* FROM article a LEFT JOIN article o ON o.article = a.original
            WHERE a.run = ? AND a.attended = a.run AND a.outcome = 'duplicate' AND a.article > ?
            ORDER BY a.article LIMIT ?
            """, [run, after?.data ?? Data(), limit])
        return found.compactMap { row in
            guard let article = row.path("copy"), let plan = row.path("plan"), let original = row.path("first") else {
                return nil
            }
            var duplicate = BatchDuplicate(
                article: article, plan: plan, content: row["bytes"] ?? "", original: original)
            (duplicate.outcome, duplicate.brief, duplicate.heading) = (row.outcome, row.path("brief"), row.heading)
            duplicate.reason = row["reason"]
            return duplicate
        }
    }

    /// Briefs that no article of this run has.
    public func staleBriefs(limit: Int) throws(Failure) -> [FilePath] {
        let found = try rows(
            """
            SELECT brief FROM (
                SELECT brief FROM article WHERE run < ? AND brief IS NOT NULL UNION SELECT brief FROM orphan) AS s
            WHERE NOT EXISTS (SELECT 1 FROM article a WHERE a.brief = s.brief AND a.run = ?) LIMIT ?
            """, [run, run, limit])
        return found.compactMap { $0.path("brief") }
    }

    /// Forgets a brief that no article of this run has.
    public func forget(_ brief: FilePath) throws(Failure) {
        try change("DELETE FROM orphan WHERE brief = ?", [brief.data])
        try change("DELETE FROM article WHERE brief = ? AND run < ?", [brief.data, run])
    }
}
