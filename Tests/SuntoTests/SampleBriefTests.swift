import Foundation
import Sunto
import Testing

/// The briefs of the samples are the ones beside them. `SUNTO_REWRITE_GOLDENS=1` writes them anew.
@Suite struct SampleBriefTests {
    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("samples")
    static let names = ["business", "culture", "law", "politics", "science", "sport"]
    static let isRewriting = ProcessInfo.processInfo.environment["SUNTO_REWRITE_GOLDENS"] == "1"

    static func article(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appendingPathComponent(name + ".txt")))
    }

    @Test(arguments: names) func brief(_ name: String) throws {
        let article = try Data(contentsOf: Self.folder.appendingPathComponent(name + ".txt"))
        let brief = BriefFormat.markdown.render(try SharedPipeline.brief(of: Array(article)))
        let golden = Self.folder.appendingPathComponent(name + ".brief.md")
        if Self.isRewriting { try Data(brief.utf8).write(to: golden) }
        let expected = String(decoding: try Data(contentsOf: golden), as: UTF8.self)
        #expect(brief == expected, "\(name).brief.md differs; read the brief, then SUNTO_REWRITE_GOLDENS=1 make test")
    }

    @Test(arguments: names) func pointsAreOfTheArticle(_ name: String) throws {
        let article = Array(try Data(contentsOf: Self.folder.appendingPathComponent(name + ".txt")))
        let brief = try SharedPipeline.brief(of: article)
        let text = String(decoding: article, as: UTF8.self)
        let tail = try #require(text.range(of: "LEGGI ANCHE"))
        let end = text.utf8.distance(from: text.startIndex, to: tail.lowerBound)
        #expect((3...5).contains(brief.points.count))
        #expect(brief.sourceTitle == text.split(separator: "\n").first.map(String.init))
        for point in brief.points {
            #expect(point.span.end < end, "a related link was chosen: \(point.source)")
            #expect(String(decoding: article[point.span.range], as: UTF8.self) == point.source)
        }
    }
}
