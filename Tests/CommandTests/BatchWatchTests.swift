import Foundation
import Testing

/// A batch that keeps running, and what it writes to a log.
@Suite struct BatchWatchTests {
    private struct Line: Decodable {
        var time: String
        var level: String
        var message: String
        var event: String?
        var article: String?
        var done: Int?
    }

    @Test func newChangedAndGoneArticlesAreDoneAsTheyCome() throws {
        let folder = try ScratchFolder()
        try folder.writeArticles(3)
        try folder.write(Data(), to: "in/bad.txt")
        let batch = try BuiltCommand.start(
            ["batch", "in", "-o", "out", "--watch", "--prune", "--log-format", "json"], in: folder)
        batch.wait { (try? folder.text(of: "out/index.md").contains("(3/3.md)")) ?? false }
        try folder.write("Un titolo\n\nIl mare è calmo.\n", to: "in/new.txt")
        batch.wait { (try? folder.text(of: "out/index.md").contains("(new.md)")) ?? false }
        #expect(try folder.files(below: "out").contains("new.md"))
        try FileManager.default.removeItem(at: folder.url.appendingPathComponent("in/1/1.txt"))
        batch.wait { (try? folder.files(below: "out").contains("1/1.md")) == false }
        #expect(batch.process.isRunning)
        batch.process.interrupt()
        let run = try batch.end()
        #expect(run.status == 130)
        let lines = try run.errors.split(separator: "\n").map { line in
            try JSONDecoder().decode(Line.self, from: Data(line.utf8))
        }
        #expect(lines.filter { $0.article == "bad.txt" }.map(\.level) == ["error"])
        #expect(lines.contains { $0.event == "end" && $0.done == 1 })
        #expect(lines.last?.message == "interrupted: what was finished is kept")
        #expect(lines.allSatisfy { $0.time.count == 20 && $0.time.hasSuffix("Z") })
    }

    @Test func reportHoldsTheFigures() throws {
        let folder = try ScratchFolder()
        try folder.writeArticles(30)
        try folder.write(Data(), to: "in/bad.txt")
        _ = try BuiltCommand.run(["batch", "in", "-o", "out"], in: folder)
        let report = try folder.report(of: "out")
        #expect(report.counts["found"] == 31 && report.counts["done"] == 30 && report.counts["failed"] == 1)
        #expect(report.slowest.count == 10)
        #expect(report.slowest.map(\.milliseconds) == report.slowest.map(\.milliseconds).sorted(by: >))
        #expect(report.reasons.map(\.reason) == ["no text: it is empty"])
        #expect((0...1).contains(report.coverage?.mean ?? -1))
        let text = try folder.text(of: "out/report.txt")
        for part in ["\nfound: 31\n", "\nSlowest\n", "\nFailed\n  bad.txt: no text: it is empty\n"] {
            #expect(text.contains(part))
        }
    }
}
