import Foundation
import Testing

/// Forms of output, as they come out of the command.
@Suite struct FormatTests {
    /// Runs a command line with a terminal for its output, by script(1), which every Debian has.
    private static func terminal(_ line: String, _ environment: [String: String] = [:]) throws -> String {
        let folder = try ScratchFolder()
        try folder.write(BriefCommandTests.article, to: "a.txt")
        let pipe = Pipe()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/script")
        process.arguments = ["-qec", "stty cols 40; '\(BuiltCommand.path)' \(line)", "/dev/null"]
        process.currentDirectoryURL = folder.url
        process.environment = ["PATH": "/usr/bin:/bin", "TERM": "xterm"].merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self).replacing("\r\n", with: "\n")
    }

    @Test func textFitsTheTerminal() throws {
        let text = try Self.terminal("a.txt --format text")
        #expect(text.contains("\u{1B}[1m"))
        let plain = text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
        #expect(plain.split(separator: "\n").allSatisfy { $0.count <= 40 })
        #expect(plain.split(separator: "\n").count > 20)
    }

    @Test(arguments: [
        ("a.txt --format text", ["NO_COLOR": "1"]), ("a.txt --format text --no-color", [:]),
        ("a.txt --format text", ["TERM": "dumb"]), ("a.txt --format text | cat", [:]),
        ("a.txt --format text -o b.txt; cat b.txt", [:]), ("a.txt --format markdown", [:]),
    ])
    func noColourWhereNoneIsWanted(_ line: String, _ environment: [String: String]) throws {
        let text = try Self.terminal(line, environment)
        #expect(text.contains("Ancona"))
        #expect(!text.contains("\u{1B}"))
    }

    @Test func textIsAParagraphALineElsewhere() throws {
        let run = try BuiltCommand.run(["--format", "text"], text: BriefCommandTests.article, in: ScratchFolder())
        #expect(run.lines.contains { $0.hasPrefix("1. ") && $0.count > 60 })
    }

    @Test func documentIsAFile() throws {
        let folder = try ScratchFolder()
        try folder.write(BriefCommandTests.article, to: "a.txt")
        let run = try BuiltCommand.run(["a.txt", "--format", "docx", "-o", "a.docx"], in: folder)
        #expect(run.status == 0 && run.output.isEmpty)
        let piped = try BuiltCommand.run(["a.txt", "--format", "docx"], in: folder)
        #expect(try Data(contentsOf: folder.url.appendingPathComponent("a.docx")) == piped.output)
        #expect(piped.output.starts(with: Data("PK".utf8)))
        #expect(try Self.terminal("a.txt --format docx").contains("name a file with -o"))
    }

    @Test func batchOfDocumentsHasAPageForIndex() throws {
        let folder = try ScratchFolder()
        try folder.write(BriefCommandTests.article, to: "in/a.txt")
        try folder.write(BriefCommandTests.article, to: "in/index.txt")
        _ = try BuiltCommand.run(["batch", "in", "-o", "out", "--format", "docx"], in: folder)
        #expect(try folder.briefs(below: "out").keys.sorted() == ["a.docx", "index.docx", "index.html"])
        let index = try folder.text(of: "out/index.html")
        #expect(index.contains("href=\"a.docx\"") && index.contains("2024-04-03"))
        _ = try BuiltCommand.run(["batch", "in", "-o", "out", "--format", "docx"], in: folder)
        #expect(try folder.text(of: "out/index.html") == index)
    }
}
