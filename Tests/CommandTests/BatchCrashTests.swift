import Foundation
import TestSupport
import Testing

/// A batch that is killed at random moments and resumed comes to the same bytes as an undisturbed one.
///
/// `SUNTO_CRASHES` and `SUNTO_CRASH_ARTICLES` set how many kills of how many articles: `make test-crash` asks for 100 of
/// 500.
@Suite struct BatchCrashTests {
    private static func setting(_ name: String, otherwise: Int) -> Int {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? otherwise
    }

    @Test func killedBatchIsResumed() throws {
        let kills = Self.setting("SUNTO_CRASHES", otherwise: 12)
        let articles = Self.setting("SUNTO_CRASH_ARTICLES", otherwise: 150)
        let folder = try ScratchFolder()
        try folder.writeArticles(articles)
        try folder.write("Il porto numero 7\n\nIl porto cresce. Le navi sono 7. Il mare è calmo.\n", to: "in/copia.txt")
        let clock = ContinuousClock()
        let start = clock.now
        #expect(try BuiltCommand.run(["batch", "in", "-o", "whole", "-q"], in: folder).status == 0)
        let microseconds = start.duration(to: clock.now) / .microseconds(1)
        let whole = try folder.briefs(below: "whole")
        #expect(whole.count == articles + 2)

        var random = SplitMix(state: 7)
        var (killed, completed, halves) = (0, 0, 0)
        while killed < kills {
            // Now and then a resumed batch is killed as well.
            var isComplete = false
            while !isComplete, killed < kills {
                let moment = UInt32(Double.random(in: 0..<microseconds, using: &random))
                let batch = try BuiltCommand.start(["batch", "in", "-o", "out", "-q"], in: folder)
                usleep(moment)
                kill(batch.process.processIdentifier, SIGKILL)
                isComplete = try batch.end().status == 0
                if isComplete { break }
                killed += 1
                let found = try? folder.briefs(below: "out")
                if let count = found?.count, count > 0, count < whole.count { halves += 1 }
                // Whatever is at a brief's place is whole.
                for (name, bytes) in found ?? [:] where !name.hasPrefix(".sunto/") && name != "index.md" {
                    #expect(bytes == whole[name])
                }
                if Bool.random(using: &random) { break }
            }
            #expect(try BuiltCommand.run(["batch", "in", "-o", "out", "-q"], in: folder).status == 0)
            completed += 1
            #expect(try folder.briefs(below: "out") == whole)
            #expect(try folder.files(below: "out/.sunto") == ["state.sqlite"])
            let again = try BuiltCommand.run(["batch", "in", "-o", "out"], in: folder)
            #expect(again.errors == "sunto: 0 briefs written, \(articles + 1) unchanged, 0 failed\n")
            try FileManager.default.removeItem(at: folder.url.appendingPathComponent("out"))
        }
        print("killed \(killed) times, \(halves) times midway; \(completed) times resumed to the same bytes")
        #expect(halves > 0)
    }
}
