import Foundation
import GRDB
import Sunto

extension FilePath {
    /// The path as a column holds it.
    var data: Data { Data(bytes) }
}

extension Row {
    /// The path of a column.
    func path(_ column: String) -> FilePath? {
        guard let data = self[column] as Data? else { return nil }
        return FilePath(bytes: Array(data))
    }

    /// The heading of a brief, if the row has one.
    var heading: BriefHeading? {
        guard let title = self["title"] as String?, let points = self["points"] as Int?,
            let coverage = self["coverage"] as Int?
        else { return nil }
        var heading = BriefHeading(title: title, date: self["date"], points: points, coverage: coverage)
        (heading.isoDate, heading.byline, heading.field) = (self["isoDate"], self["byline"], self["field"])
        return heading
    }

    /// How an article ended.
    var outcome: BatchRecord.Outcome? { (self["outcome"] as String?).flatMap(BatchRecord.Outcome.init(rawValue:)) }
}
