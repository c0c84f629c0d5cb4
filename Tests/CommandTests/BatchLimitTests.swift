import Foundation
import Testing

/// Articles that are too much, disks that are too small, folders that go.
@Suite struct BatchLimitTests {
    @Test func tooLargeAndTooLongAreReportedAndTheOthersGoOn() throws {
        let folder = try ScratchFolder()
        try folder.writeArticles(5)
        try folder.write(Samples.long(megabytes: 12), to: "in/long.txt")
        let small = try BuiltCommand.run(["batch", "in", "-o", "small", "--max-size", "100K"], in: folder)
        #expect(small.status == 65)
        #expect(small.errors.contains("sunto: in/long.txt: too large: "))
        #expect(small.errors.contains("sunto: 5 briefs written, 1 failed\n"))
        // Long enough for a short article on a machine with much to do, and far from enough for the long one.
        let arguments = ["batch", "in", "-o", "out", "--max-size", "1G", "--timeout", "1.5", "--jobs", "1"]
        let quick = try BuiltCommand.run(arguments, in: folder)
        #expect(quick.status == 65)
        #expect(quick.errors.contains("sunto: in/long.txt: it took longer than 1.5 s\n"))
        #expect(quick.errors.contains("sunto: 5 briefs written, 1 failed\n"))
        #expect(try folder.report(of: "out").failed == ["long.txt": "it took longer than 1.5 s"])
        #expect(try folder.files(below: "out/.sunto") == ["state.sqlite"])
    }

    /// However many take too long, the others go on, and the batch comes to its end.
    @Test func manyThatTakeTooLong() throws {
        let folder = try ScratchFolder()
        let text = String(repeating: "La casa che il governo dice di avere visto è grande ", count: 1000)
        for number in 0..<70 { try folder.write(text + "\(number).\n", to: "in/\(number).txt") }
        try folder.write("Il mare è calmo.\n", to: "in/last.txt")
        let run = try BuiltCommand.run(
            ["batch", "in", "-o", "out", "-q", "--timeout", "0.001", "--jobs", "2"], in: folder)
        #expect(run.status == 65)
        #expect(try folder.report(of: "out").counts["found"] == 71)
        #expect(run.errors.contains("it took longer than 0.001 s\n"))
        #expect(!run.errors.contains("a fault of this build"))
    }

    @Test func fullDiskKeepsWhatIsDone() throws {
        let folder = try ScratchFolder()
        try folder.writeArticles(400)
        #expect(try BuiltCommand.run(["batch", "in", "-o", "whole", "-q"], in: folder).status == 0)
        guard let disk = try SmallDisk(at: "disk", in: folder, kilobytes: 900) else {
            return print("skipped: only root can make a small disk")
        }
        let run = try BuiltCommand.run(["batch", "in", "-o", "disk/out"], in: folder)
        #expect(run.status == 74)
        #expect(run.errors.hasPrefix("sunto: disk/out"))
        #expect(run.errors.hasSuffix(": writing failed midway: no space left on device\n"))
        #expect(run.errors.split(separator: "\n").count == 1)
        let whole = try folder.briefs(below: "whole")
        let kept = try folder.briefs(below: "disk/out")
        #expect(kept.count > 10 && kept.count < whole.count)
        for (name, bytes) in kept where name != "index.md" { #expect(bytes == whole[name]) }
        try disk.grow(kilobytes: 60_000)
        let resumed = try BuiltCommand.run(["batch", "in", "-o", "disk/out"], in: folder)
        #expect(resumed.status == 0)
        #expect(try folder.briefs(below: "disk/out") == whole)
    }

    @Test func outputFolderThatGoesEndsTheBatch() throws {
        let folder = try ScratchFolder()
        try folder.writeArticles(2000)
        let batch = try BuiltCommand.start(["batch", "in", "-o", "out"], in: folder)
        batch.wait { (try? folder.briefs(below: "out").count) ?? 0 > 3 }
        try folder.move("out", to: "gone")
        while (try? FileManager.default.removeItem(at: folder.url.appendingPathComponent("gone"))) == nil {}
        let run = try batch.end()
        #expect(run.status == 74)
        #expect(run.errors.hasPrefix("sunto: out"))
        #expect(run.errors.contains(": writing failed midway: "))
        #expect(run.errors.split(separator: "\n").count == 1)
        #expect(!FileManager.default.fileExists(atPath: folder.url.appendingPathComponent("out").path))
    }

    @Test func lostPermissionEndsTheBatch() throws {
        let folder = try ScratchFolder()
        try folder.writeArticles(2000)
        guard let nobody = folder.asNobody() else { return print("skipped: setpriv is needed to be nobody") }
        let batch = try BuiltCommand.start(["batch", "in", "-o", "out"], in: folder, by: nobody)
        batch.wait { (try? folder.briefs(below: "out").count) ?? 0 > 3 }
        for name in ["out", "out/.sunto", "out/.sunto/partial"] + (0..<7).map({ "out/\($0)" }) {
            chmod(folder.url.appendingPathComponent(name).path, 0o555)
        }
        let run = try batch.end()
        #expect(run.status == 74)
        #expect(run.errors.hasSuffix(": writing failed midway: permission denied\n"))
        #expect(run.errors.split(separator: "\n").count == 1)
        for name in ["out", "out/.sunto", "out/.sunto/partial"] + (0..<7).map({ "out/\($0)" }) {
            chmod(folder.url.appendingPathComponent(name).path, 0o755)
        }
        #expect(try BuiltCommand.start(["batch", "in", "-o", "out"], in: folder, by: nobody).end().status == 0)
        #expect(try BuiltCommand.run(["batch", "in", "-o", "whole"], in: folder).status == 0)
        #expect(try folder.briefs(below: "out") == folder.briefs(below: "whole"))
    }
}
