import Foundation
import Testing

/// A batch that is asked to stop, and goes on another time.
@Suite struct InterruptTests {
    @Test(arguments: [SIGINT, SIGTERM]) func interruptedBatchKeepsWhatIsFinishedAndResumes(_ signal: Int32) throws {
        let folder = try ScratchFolder()
        try folder.writeArticles(1500)
        #expect(try BuiltCommand.run(["batch", "in", "-o", "whole", "-q"], in: folder).status == 0)
        let batch = try BuiltCommand.start(["batch", "in", "-o", "out", "-q"], in: folder)
        batch.wait { (try? folder.briefs(below: "out").count) ?? 0 > 3 }
        kill(batch.process.processIdentifier, signal)
        let run = try batch.end()
        let partial = try folder.files(below: "out")
        #expect(run.status == 130)
        #expect(run.errors == "sunto: interrupted: what was finished is kept\n")
        #expect(partial.contains("index.md") && partial.contains("report.json"))
        #expect(partial.count < 1500)
        #expect(try folder.files(below: "out/.sunto") == ["state.sqlite"])
        // What the index lists is there, and what is there it lists.
        let index = try folder.text(of: "out/index.md").components(separatedBy: "\n").filter { $0.hasPrefix("| [") }
        #expect(try index.count == folder.briefs(below: "out").count - 1)
        let resumed = try BuiltCommand.run(["batch", "in", "-o", "out"], in: folder)
        #expect(resumed.errors == "sunto: \(1500 - index.count) briefs written, \(index.count) unchanged, 0 failed\n")
        #expect(try folder.briefs(below: "out") == folder.briefs(below: "whole"))
    }

    @Test func secondInterruptStopsAtOnce() throws {
        let folder = try ScratchFolder()
        try folder.write(Samples.long(megabytes: 5), to: "in/a.txt")
        try folder.writeArticles(20)
        let arguments = ["batch", "in", "-o", "out", "-q", "--jobs", "2"]
        let batch = try BuiltCommand.start(arguments, in: folder)
        batch.wait { (try? folder.files(below: "out").contains { $0.hasSuffix("/20.md") }) ?? false }
        kill(batch.process.processIdentifier, SIGINT)
        // It goes on with what is in hand.
        usleep(100_000)
        let wasRunning = batch.process.isRunning
        kill(batch.process.processIdentifier, SIGTERM)
        #expect(try batch.end().status == 130)
        if wasRunning { #expect(try !folder.files(below: "out").contains("a.md")) }
        #expect(try BuiltCommand.run(["batch", "in", "-o", "out", "-q"], in: folder).status == 0)
        #expect(try folder.briefs(below: "out").count == 22)
    }
}
