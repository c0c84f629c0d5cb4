import Foundation
import Testing

/// `--timings`: on standard error, and in a brief for programs.
@Suite struct TimingTests {
    static let commands: [([String], [String])] = [
        (["brief", "a.txt"], ["load", "decode", "read", "segment", "facts", "summarize", "translate", "render"]),
        (["a.txt", "--format", "html"], ["load", "render"]),
        (["summarize", "a.txt"], ["load", "read", "segment", "summarize", "render"]),
        (["translate", "a.txt"], ["load", "decode", "translate"]),
        (["translate", "a.txt", "--format", "json"], ["load", "decode", "translate"]),
        (["batch", ".", "-o", "out", "--quiet"], ["load", "segment", "translate", "render", "write"]),
    ]

    @Test(arguments: commands) func onStandardError(_ arguments: [String], _ stages: [String]) throws {
        let folder = try ScratchFolder()
        try folder.write(BriefCommandTests.article, to: "a.txt")
        let run = try BuiltCommand.run(arguments + ["--timings"], in: folder)
        #expect(run.status == 0)
        let lines = run.errors.split(separator: "\n")
        #expect(lines.count == 1 && lines[0].hasPrefix("sunto: timings: load "), "\(run.errors)")
        #expect(run.errors.contains(/; [0-9.]+ ms in all/))
        for stage in stages { #expect(run.errors.contains(" \(stage) "), "\(stage): \(run.errors)") }
        #expect(!run.text.contains(" ms"))
        let plain = try BuiltCommand.run(arguments, in: folder)
        #expect(!plain.errors.contains("timings"))
        #expect(plain.output == run.output)
    }

    @Test func inJSON() throws {
        let folder = try ScratchFolder()
        try folder.write(BriefCommandTests.article, to: "a.txt")
        let run = try BuiltCommand.run(["a.txt", "--format", "json", "--timings"], in: folder)
        #expect(run.text.contains("\"milliseconds\""))
        #expect(try !BuiltCommand.run(["a.txt", "--format", "json"], in: folder).text.contains("milliseconds"))
        let batch = ["batch", ".", "-o", "out", "--timings", "--log-format", "json"]
        let log = try BuiltCommand.run(batch, in: folder).errors.split(separator: "\n")
        let line = try #require(log.first { $0.contains("\"timings\"") })
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        #expect((object?["milliseconds"] as? [String: Double])?["translate"] ?? 0 > 0)
    }
}
