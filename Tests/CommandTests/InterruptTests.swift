import Foundation
import Testing

/// A batch that is asked to stop, and goes on another time.
@Suite struct InterruptTests {
    @Test func interruptedBatchKeepsWhatIsFinishedAndResumes() throws {
        let folder = try ScratchFolder()
        for number in 1...3000 {
            let text = "Il porto numero \(number)\n\nIl porto cresce. Le navi sono \(number). Il mare è calmo.\n"
            try folder.write(text, to: "in/\(number).txt")
        }
        let undisturbed = try BuiltCommand.run(["batch", "in", "-o", "whole", "-q"], in: folder)
        #expect(undisturbed.status == 0)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: BuiltCommand.path)
        process.arguments = ["batch", "in", "-o", "out", "-q"]
        process.currentDirectoryURL = folder.url
        let errors = folder.streams.appendingPathComponent("err")
        try Data().write(to: errors)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        while process.isRunning, (try? folder.files(below: "out").count) ?? 0 < 3 { usleep(1000) }
        process.interrupt()
        process.waitUntilExit()
        let partial = try folder.files(below: "out")
        if process.terminationStatus == 130 {
            #expect(
                try String(contentsOf: errors, encoding: .utf8).hasSuffix(
                    "sunto: interrupted: what was finished is kept\n"))
            #expect(partial.contains("index.md"))
            #expect(partial.count < 3002)
        }
        #expect(!partial.contains { $0.hasSuffix(".part") })
        _ = try BuiltCommand.run(["batch", "in", "-o", "out", "-q"], in: folder)
        #expect(try folder.files(below: "out") == folder.files(below: "whole"))
        for name in ["index.md", ".sunto-batch.jsonl", "1.md", "3000.md"] {
            #expect(try folder.text(of: "out/" + name) == folder.text(of: "whole/" + name))
        }
    }
}
