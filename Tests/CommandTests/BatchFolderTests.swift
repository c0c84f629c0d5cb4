import Foundation
import Testing

/// What folders hold beside articles.
@Suite struct BatchFolderTests {
    private static let article = "Il porto cresce\n\nLe navi sono molte. Il mare è calmo.\n"

    @Test func linksAreFollowedOnceAndNotOut() throws {
        let folder = try ScratchFolder()
        try folder.write(Self.article, to: "in/a/1.txt")
        try folder.write(Self.article + "Due.\n", to: "in/.hidden/2.txt")
        try folder.write(Self.article + "Tre.\n", to: "outside/3.txt")
        for (link, target) in [
            ("in/a/loop", ".."), ("in/b", "a"), ("in/c", ".hidden"), ("in/d", ".hidden"), ("in/out", "../outside"),
            ("in/out.txt", "../outside/3.txt"), ("in/self", "self"), ("in/none.txt", "nowhere.txt"),
            ("in/twin.txt", "a/1.txt"),
        ] {
            try folder.link(link, to: target)
        }
        #expect(try BuiltCommand.run(["batch", "in", "-o", "out"], in: folder).status == 0)
        #expect(Set(try folder.briefs(below: "out").keys) == ["a/1.md", "c/2.md", "twin.md", "index.md"])
        let report = try folder.report(of: "out")
        #expect(report.skipped["a/loop"] == "a link to a folder that is read already")
        #expect(report.skipped["d"] == "a link to a folder that is read already")
        #expect(report.skipped["out"] == "a link out of the folder")
        #expect(report.skipped["out.txt"] == "a link out of the folder")
        #expect(report.skipped["self"] == "a link that leads nowhere")
        #expect(report.skipped["none.txt"] == "a link that leads nowhere")
        #expect(report.duplicates == ["twin.txt": "a/1.txt"])

        #expect(try BuiltCommand.run(["batch", "in", "-o", "all", "--follow-links"], in: folder).status == 0)
        #expect(
            Set(try folder.briefs(below: "all").keys)
                == ["a/1.md", "c/2.md", "out/3.md", "out.md", "twin.md", "index.md"])
    }

    @Test func duplicatesAreDoneOnceAndBothListed() throws {
        let folder = try ScratchFolder()
        for name in ["b.txt", "a.txt", "sub/c.md"] { try folder.write(Self.article, to: "in/" + name) }
        // The same bytes, but read as a page.
        try folder.write(Self.article, to: "in/page.html")
        let run = try BuiltCommand.run(["batch", "in", "-o", "out", "--jobs", "4"], in: folder)
        #expect(run.errors == "sunto: 4 briefs written, 0 failed\n")
        let report = try folder.report(of: "out")
        #expect(report.duplicates == ["b.txt": "a.txt", "sub/c.md": "a.txt"])
        #expect(report.counts["duplicates"] == 2)
        #expect(try folder.text(of: "out/sub/c.md") == folder.text(of: "out/a.md"))
        let index = try folder.text(of: "out/index.md")
        for link in ["(a.md)", "(b.md)", "(sub/c.md)"] { #expect(index.contains(link)) }
        try FileManager.default.removeItem(at: folder.url.appendingPathComponent("in/a.txt"))
        let second = try BuiltCommand.run(["batch", "in", "-o", "out"], in: folder)
        #expect(second.errors == "sunto: 0 briefs written, 3 unchanged, 0 failed\n")
    }

    @Test func whatIsNoArticleIsSkippedWithAReason() throws {
        let folder = try ScratchFolder()
        try folder.write(Self.article, to: "in/a.txt")
        try folder.write(Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]), to: "in/picture.txt")
        for name in ["b.zip", "c.jpg", "d.pdf", "e", "f.brief.md", "g.mp3"] {
            try folder.write(Data(), to: "in/" + name)
        }
        #expect(mkfifo(folder.url.appendingPathComponent("in/pipe.txt").path, 0o666) == 0)
        let run = try BuiltCommand.run(["batch", "in", "-o", "out"], in: folder)
        #expect(run.status == 0)
        #expect(run.errors == "sunto: 1 briefs written, 0 failed\nsunto: 8 files skipped; report.txt says why\n")
        #expect(
            try folder.report(of: "out").skipped == [
                "b.zip": "an archive", "c.jpg": "a picture", "d.pdf": "a document of a kind that is not read",
                "e": "no article by its name", "f.brief.md": "a brief", "g.mp3": "sound or video",
                "picture.txt": "a picture", "pipe.txt": "no regular file",
            ])
        #expect(try folder.text(of: "out/report.txt").contains("\nSkipped\n  b.zip: an archive\n"))
    }

    @Test func anyNameWillDo() throws {
        let folder = try ScratchFolder()
        var names = [
            "a\nb", "'; DROP TABLE article; --", "%s\\", "* ?", "àèì", "e\u{301}", "-rf",
            String(repeating: "x", count: 251),
        ]
        .map { Array($0.utf8) }
        names.append([0xFF, 0xC0, 0x80])
        let root = Array(folder.url.path.utf8)
        #expect(mkdir(folder.url.appendingPathComponent("in").path, 0o777) == 0)
        for (number, name) in names.enumerated() {
            let path = (root + Array("/in/".utf8) + name + Array(".txt".utf8)).map { CChar(bitPattern: $0) } + [0]
            let file = try #require(fopen(path, "w"))
            fputs(Self.article + "Numero \(number).\n", file)
            fclose(file)
        }
        let run = try BuiltCommand.run(["batch", "in", "-o", "out"], in: folder)
        #expect(run.errors == "sunto: \(names.count) briefs written, 0 failed\n")
        let again = try BuiltCommand.run(["batch", "in", "-o", "out"], in: folder)
        #expect(again.errors == "sunto: 0 briefs written, \(names.count) unchanged, 0 failed\n")
    }

    /// The folders on the command line as well: their names are bytes.
    @Test func anyNameOfFoldersWillDo() throws {
        let folder = try ScratchFolder()
        try folder.write(Self.article, to: "in/a.txt")
        for name in ["out%41?#", "\u{10FFE8}", "-", " "] {
            #expect(try BuiltCommand.run(["batch", "in", "-q", "-o", "./" + name], in: folder).errors == "")
            #expect(Set(try folder.briefs(below: name).keys) == ["a.md", "index.md"])
        }
        let script = """
            mv in $'in\\xE8' && "$0" batch $'in\\xE8' -o $'out\\xE8' && rm -r $'in\\xE8'/a.txt &&
            cp $'out\\xE8'/a.md $'in\\xE8'/b.txt && "$0" batch $'in\\xE8' -o $'out\\xE8' --prune && ls -A $'out\\xE8'
            """
        let run = try BuiltCommand.start([], in: folder, by: ["/bin/bash", "-c", script]).end()
        #expect(run.status == 0)
        #expect(run.text == ".sunto\nb.md\nindex.md\nreport.json\nreport.txt\n")
    }

    @Test func outputInsideTheInputIsLeftOut() throws {
        let folder = try ScratchFolder()
        try folder.write(Self.article, to: "in/a.txt")
        try folder.link("in/briefs-too", to: "out")
        for _ in 0..<2 { #expect(try BuiltCommand.run(["batch", "in", "-o", "in/out"], in: folder).status == 0) }
        #expect(Set(try folder.briefs(below: "in/out").keys) == ["a.md", "index.md"])
    }

    /// All are written as the umask says, the state too: a group that shares the folder takes the batch up.
    @Test(arguments: ["002", "027"]) func permissionsAreThoseOfTheUmask(_ mask: String) throws {
        let folder = try ScratchFolder()
        try folder.write(Self.article, to: "in/a/b.txt")
        let script = "umask \(mask) && \"$0\" batch in -o out -q && find out -printf '%m %y\\n' | sort -u"
        let run = try BuiltCommand.start([], in: folder, by: ["/bin/bash", "-c", script]).end()
        #expect(run.text == (mask == "002" ? "664 f\n775 d\n" : "640 f\n750 d\n"))
    }

    /// Closed standard streams are no places for files: no message is written into a brief.
    @Test func closedStreamsAreNoFiles() throws {
        let folder = try ScratchFolder()
        try folder.writeArticles(20)
        for number in 0..<20 { try folder.write("", to: "in/\(number % 7)/empty-\(number).txt") }
        _ = try BuiltCommand.run(["batch", "in", "-o", "out", "-q"], in: folder)
        let script = "\"$0\" batch in -o closed --verbose --jobs 4 <&- >&- 2>&-"
        let run = try BuiltCommand.start([], in: folder, by: ["/bin/bash", "-c", script]).end()
        #expect(run.status == 65)
        #expect(try folder.briefs(below: "closed") == folder.briefs(below: "out"))
    }

    /// A path that the system does not take is no file that is gone.
    @Test func tooLongAPathIsReported() throws {
        let folder = try ScratchFolder()
        try folder.write(Self.article, to: "in/a.txt")
        let script = """
            cd in; for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17; do mkdir \(String(repeating: "x", count: 250)); \
            cd \(String(repeating: "x", count: 250)); done; cp /dev/null b.txt; cd "$1"; \
            "$0" batch in -o out; code=$?; rm -r in; exit $code
            """
        let run = try BuiltCommand.start(
            [folder.url.path], in: folder, by: ["/bin/bash", "-c", script]
        ).end()
        #expect(run.status == 65)
        #expect(run.errors.contains(": cannot read: file name too long\n"))
        #expect(Set(try folder.briefs(below: "out").keys) == ["a.md", "index.md"])
    }

    @Test func unreadableIsReportedAndTheRestIsDone() throws {
        let folder = try ScratchFolder()
        try folder.write(Self.article, to: "in/a.txt")
        try folder.write(Self.article + "Due.\n", to: "in/b.txt")
        try folder.write(Self.article + "Tre.\n", to: "in/closed/c.txt")
        try folder.write(Self.article + "Quattro.\n", to: "in/listed/d.txt")
        guard let nobody = folder.asNobody() else { return print("skipped: setpriv is needed to be nobody") }
        let inFolder = folder.url.appendingPathComponent("in")
        chmod(inFolder.appendingPathComponent("b.txt").path, 0)
        chmod(inFolder.appendingPathComponent("closed").path, 0)
        // What may be listed and not entered.
        chmod(inFolder.appendingPathComponent("listed").path, 0o400)
        defer { chmod(inFolder.appendingPathComponent("listed").path, 0o700) }
        defer { chmod(inFolder.appendingPathComponent("closed").path, 0o700) }
        let run = try BuiltCommand.start(["batch", "in", "-o", "out", "--prune"], in: folder, by: nobody).end()
        #expect(run.status == 65)
        #expect(run.errors.contains("sunto: in/b.txt: cannot read: permission denied\n"))
        #expect(run.errors.contains("sunto: in/closed: cannot read: permission denied\n"))
        #expect(run.errors.contains("sunto: in/listed/d.txt: cannot read: permission denied\n"))
        #expect(run.errors.contains("sunto: nothing is pruned: a folder could not be read\n"))
        #expect(Set(try folder.briefs(below: "out").keys) == ["a.md", "index.md"])
    }
}
