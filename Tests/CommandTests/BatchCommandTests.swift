import Foundation
import Testing

/// `sunto batch`.
@Suite struct BatchCommandTests {
    private static func folder() throws -> ScratchFolder {
        let folder = try ScratchFolder()
        for number in 1...6 {
            let text = "Il porto numero \(number)\n\nIl porto cresce. Le navi sono \(number * 10). Il mare è calmo.\n"
            try folder.write(text, to: "in/\(number % 2)/articolo \(number).txt")
        }
        try folder.write("Un titolo qui\n\nLa città è grande e bella.\n", to: "in/index.md")
        try folder.write(Data(), to: "in/1/vuoto.txt")
        try folder.write("non è un articolo", to: "in/note.pdf")
        return folder
    }

    @Test func oneBadFileDoesNotStopTheRest() throws {
        let folder = try Self.folder()
        let run = try BuiltCommand.run(["batch", "in", "-o", "out/briefs"], in: folder)
        #expect(run.status == 65)
        #expect(run.errors.contains("sunto: in/1/vuoto.txt: no text: it is empty\n"))
        #expect(run.errors.hasSuffix("sunto: batch: 1 of 8 articles failed; the others are done\n"))
        #expect(
            try folder.files(below: "out/briefs") == [
                ".sunto/state.sqlite", "0/articolo 2.md", "0/articolo 4.md", "0/articolo 6.md", "1/articolo 1.md",
                "1/articolo 3.md", "1/articolo 5.md", "index.md", "index.md.md", "report.json", "report.txt",
            ])
        let index = try folder.text(of: "out/briefs/index.md")
        #expect(index.contains("(0/articolo%202.md)"))
        #expect(index.contains("- 1/vuoto.txt: no text: it is empty"))
    }

    @Test func jobsDoNotChangeTheResult() throws {
        let folder = try Self.folder()
        for jobs in ["1", "2", "7"] {
            _ = try BuiltCommand.run(["batch", "in", "-o", jobs, "--jobs", jobs, "--format", "json"], in: folder)
        }
        #expect(try folder.briefs(below: "1") == folder.briefs(below: "2"))
        #expect(try folder.briefs(below: "1") == folder.briefs(below: "7"))
        #expect(try folder.briefs(below: "1").count == 8)
    }

    @Test func briefIsTheSameInBatchAndAlone() throws {
        let folder = try Self.folder()
        _ = try BuiltCommand.run(["batch", "in", "-o", "out"], in: folder)
        let alone = try BuiltCommand.run(["in/0/articolo 2.txt"], in: folder)
        #expect(try folder.text(of: "out/0/articolo 2.md") == alone.text)
    }

    @Test func secondRunDoesWhatChanged() throws {
        let folder = try Self.folder()
        _ = try BuiltCommand.run(["batch", "in", "-o", "out"], in: folder)
        let index = try folder.text(of: "out/index.md")
        let second = try BuiltCommand.run(["batch", "in", "-o", "out"], in: folder)
        #expect(second.errors.contains("sunto: 0 briefs written, 7 unchanged, 1 failed\n"))
        #expect(try folder.text(of: "out/index.md") == index)
        try folder.write("Un altro titolo\n\nIl testo è cambiato del tutto.\n", to: "in/index.md")
        let third = try BuiltCommand.run(["batch", "in", "-o", "out"], in: folder)
        #expect(third.errors.contains("sunto: 1 briefs written, 6 unchanged, 1 failed\n"))
        let forced = try BuiltCommand.run(["batch", "in", "-o", "out", "--force"], in: folder)
        #expect(forced.errors.contains("sunto: 7 briefs written, 1 failed\n"))
        let other = try BuiltCommand.run(["batch", "in", "-o", "out", "--sentences", "1"], in: folder)
        #expect(other.errors.contains("sunto: 7 briefs written, 1 failed\n"))
    }
}
