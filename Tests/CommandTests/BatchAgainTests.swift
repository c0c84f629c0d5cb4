import Foundation
import Testing

/// What a second run does.
@Suite struct BatchAgainTests {
    private static func folder() throws -> ScratchFolder {
        let folder = try ScratchFolder()
        try folder.writeArticles(8)
        return folder
    }

    private static func batch(_ folder: ScratchFolder, _ output: String = "out", _ more: String...) throws -> String {
        try BuiltCommand.run(["batch", "in", "-o", output] + more, in: folder).errors
    }

    @Test func movedOutputHolds() throws {
        let folder = try Self.folder()
        _ = try Self.batch(folder)
        try FileManager.default.createDirectory(
            at: folder.url.appendingPathComponent("elsewhere"), withIntermediateDirectories: true)
        try folder.move("out", to: "elsewhere/briefs")
        try folder.move("in", to: "articles")
        let run = try BuiltCommand.run(["batch", "articles", "-o", "elsewhere/briefs"], in: folder)
        #expect(run.errors == "sunto: 0 briefs written, 8 unchanged, 0 failed\n")
    }

    @Test func folderOfAnOlderVersionIsTakenUpAnew() throws {
        let folder = try Self.folder()
        try folder.write(
            "{\"article\": \"1/1.txt\", \"brief\": \"1/1.md\", \"key\": \"00\"}\n", to: "out/.sunto-batch.jsonl")
        try folder.write("An older brief\n", to: "out/1/1.md")
        #expect(try Self.batch(folder) == "sunto: 8 briefs written, 0 failed\n")
        #expect(try !folder.files(below: "out").contains(".sunto-batch.jsonl"))
        #expect(try folder.text(of: "out/1/1.md") != "An older brief\n")
    }

    @Test func missingBriefIsMadeAgainAndAnEditedOneKept() throws {
        let folder = try Self.folder()
        _ = try Self.batch(folder)
        try FileManager.default.removeItem(at: folder.url.appendingPathComponent("out/1/1.md"))
        try folder.write("Edited\n", to: "out/2/2.md")
        #expect(try Self.batch(folder) == "sunto: 1 briefs written, 7 unchanged, 0 failed\n")
        #expect(try folder.text(of: "out/2/2.md") == "Edited\n")
    }

    @Test func damagedStateLosesNothing() throws {
        let folder = try Self.folder()
        _ = try Self.batch(folder)
        let briefs = try folder.briefs(below: "out")
        try folder.write(Data((0..<9000).map { UInt8(truncatingIfNeeded: $0 &* 31) }), to: "out/.sunto/state.sqlite")
        #expect(try Self.batch(folder) == "sunto: 8 briefs written, 0 failed\n")
        #expect(try folder.briefs(below: "out") == briefs)
    }

    @Test func retryFailedWorksOnThoseAlone() throws {
        let folder = try Self.folder()
        try folder.write(Data(), to: "in/late.txt")
        _ = try Self.batch(folder)
        try folder.write("Un titolo\n\nIl mare è calmo.\n", to: "in/late.txt")
        try folder.write("Un altro titolo\n\nIl testo è cambiato.\n", to: "in/1/1.txt")
        let before = try folder.text(of: "out/1/1.md")
        #expect(try Self.batch(folder, "out", "--retry-failed") == "sunto: 1 briefs written, 0 failed\n")
        #expect(try folder.text(of: "out/1/1.md") == before)
        #expect(try folder.text(of: "out/index.md").contains("(late.md)"))
        #expect(try Self.batch(folder) == "sunto: 1 briefs written, 8 unchanged, 0 failed\n")
    }

    @Test func pruneRemovesBriefsOfArticlesThatAreGone() throws {
        let folder = try Self.folder()
        try folder.write("Un titolo\n\nIl mare è calmo.\n", to: "in/old/deep/a.txt")
        _ = try Self.batch(folder)
        try folder.write("Mine\n", to: "out/1/mine.md")
        for name in ["in/old", "in/1"] {
            try FileManager.default.removeItem(at: folder.url.appendingPathComponent(name))
        }
        _ = try Self.batch(folder)
        #expect(try folder.files(below: "out").contains("old/deep/a.md"))
        #expect(try Self.batch(folder, "out", "--prune").hasSuffix("sunto: 3 briefs removed whose article is gone\n"))
        let left = try folder.files(below: "out")
        #expect(left.filter { $0.hasPrefix("1/") } == ["1/mine.md"])
        #expect(!FileManager.default.fileExists(atPath: folder.url.appendingPathComponent("out/old").path))
        #expect(try !folder.text(of: "out/index.md").contains("deep"))
    }

    @Test func pruneRemovesBriefsOfAnotherForm() throws {
        let folder = try Self.folder()
        _ = try Self.batch(folder)
        _ = try Self.batch(folder, "out", "--format", "text", "--prune")
        #expect(try folder.files(below: "out").filter { $0.hasSuffix(".md") } == ["index.md"])
        _ = try Self.batch(folder, "fresh", "--format", "text")
        let fresh = try folder.briefs(below: "fresh")
        #expect(try folder.briefs(below: "out").filter { $0.key != "index.md" } == fresh)
    }

    @Test func twoBatchesDoNotMeet() throws {
        let folder = try ScratchFolder()
        try folder.writeArticles(400)
        let first = try BuiltCommand.start(["batch", "in", "-o", "out", "--watch"], in: folder)
        first.wait { (try? folder.files(below: "out").contains(".sunto/state.sqlite")) ?? false }
        let second = try BuiltCommand.run(["batch", "in", "-o", "out"], in: folder)
        #expect(second.status == 73)
        #expect(second.errors == "sunto: out: cannot write: another batch is at work in this folder\n")
        first.process.terminate()
        let run = try first.end()
        #expect(run.status == 130)
        #expect(run.errors.hasSuffix("sunto: interrupted: what was finished is kept\n"))
    }
}
