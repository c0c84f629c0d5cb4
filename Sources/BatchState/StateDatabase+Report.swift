import Foundation
import GRDB
import Sunto

/// What a run comes to.
extension StateDatabase {
    /// Everything of this run, sorted by path; a row at a time is in memory.
    public func forEachOutcome(_ body: (BatchRecordedOutcome) throws(Failure) -> Void) throws(Failure) {
        try access { database in
            // A duplicate is one as long as the article with the same bytes is there.
            let statement = try database.cachedStatement(
                sql: """
                    SELECT a.*, CASE WHEN o.content = a.content AND o.run = a.run THEN a.original END AS twin
                    FROM article a LEFT JOIN article o ON o.article = a.original
                    WHERE a.run = ? AND a.outcome IN ('done', 'failed', 'skipped') ORDER BY a.article
                    """)
            let rows = try Row.fetchCursor(statement, arguments: [run])
            while let row = try rows.next() {
                if let outcome = Self.recorded(row) { try body(outcome) }
            }
        }
    }

    private static func recorded(_ row: Row) -> BatchRecordedOutcome? {
        guard let article = row.path("article") else { return nil }
        switch row.outcome {
        case .done:
            guard let brief = row.path("brief"), let heading = row.heading else { return nil }
            return .brief(article: article, brief: brief, heading: heading, original: row.path("twin"))
        case .failed: return .failed(article: article, reason: row["reason"] ?? "")
        case .skipped: return .skipped(article: article, reason: row["reason"] ?? "")
        case .open, .duplicate, nil: return nil
        }
    }

    /// How often which reason was given, the slowest articles, and the coverage.
    public func statistics(slowest count: Int) throws(Failure) -> BatchStatistics {
        var statistics = BatchStatistics()
        let reasons = try rows(
            """
            SELECT outcome, category, count(*) AS n FROM article
            WHERE run = ? AND outcome IN ('failed', 'skipped') GROUP BY outcome, category ORDER BY outcome, n DESC, category
            """, [run])
        statistics.reasons = reasons.compactMap { row in
            row.outcome.map { .init(outcome: $0, category: row["category"] ?? "", count: row["n"]) }
        }
        let slowest = try rows(
            """
            SELECT article, milliseconds FROM article WHERE run = ? AND outcome = 'done' AND milliseconds IS NOT NULL
            ORDER BY milliseconds DESC, article LIMIT ?
            """, [run, count])
        statistics.slowest = slowest.compactMap { row in row.path("article").map { ($0, row["milliseconds"]) } }
        let coverage = try rows(
            "SELECT CAST(avg(coverage) AS INTEGER) AS mean, min(coverage) AS least FROM article WHERE run = ? AND outcome = 'done'",
            [run])
        if let row = coverage.first, let mean = row["mean"] as Int?, let least = row["least"] as Int? {
            statistics.coverage = (mean, least)
        }
        return statistics
    }
}
