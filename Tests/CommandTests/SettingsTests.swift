import Foundation
import Testing

/// `sunto.yaml`: what it sets, what wins over it, what is wrong with it.
@Suite struct SettingsTests {
    static let article = BriefCommandTests.article

    private static func run(_ yaml: String?, _ arguments: [String], home: String? = nil) throws -> BuiltCommand.Run {
        let folder = try ScratchFolder()
        if let yaml { try folder.write(yaml, to: "sunto.yaml") }
        if let home { try folder.write(home, to: "home/.config/sunto/sunto.yaml") }
        try folder.write("porto\tharbour of ours\tnoun\n", to: "terms.tsv")
        return try BuiltCommand.run(
            arguments, input: Data(article.utf8), in: folder,
            environment: ["HOME": folder.url.appendingPathComponent("home").path, "XDG_CONFIG_HOME": ""])
    }

    private static func points(_ run: BuiltCommand.Run) -> Int {
        run.lines.count { $0.wholeMatch(of: /\d+\. .* \(rank \d+, bytes .*\)/) != nil }
    }

    @Test func settingsHold() throws {
        let run = try Self.run("sentences: 2\nformat: text\nglossaries: [terms.tsv]\nfocus: Grecia\n", [])
        #expect(run.status == 0)
        #expect(!run.text.hasPrefix("#"))
        #expect(Self.points(run) == 2)
        #expect(run.text.lowercased().contains("harbour of ours"))
        #expect(run.text.contains("Greece"))
    }

    @Test func flagsWin() throws {
        let run = try Self.run("sentences: 2\nformat: html\n", ["--sentences", "1", "--format", "markdown"])
        #expect(run.text.hasPrefix("# "))
        #expect(Self.points(run) == 1)
        #expect(try Self.points(Self.run("words: 10", ["--sentences", "3"])) == 3)
    }

    @Test func theFolderWinsOverTheUser() throws {
        #expect(try Self.points(Self.run(nil, [], home: "sentences: 1")) == 1)
        #expect(try Self.points(Self.run("sentences: 2", [], home: "sentences: 1\nformat: text")) == 2)
        #expect(try Self.run("sentences: 2", [], home: "format: text").text.hasPrefix("#") == false)
        #expect(try Self.run("format: html", ["--no-config"]).text.hasPrefix("# "))
    }

    @Test(arguments: [
        ("colour: red", "sunto.yaml:1:1: there is no setting 'colour'"),
        ("sentences: 3\nformat: pdf", "sunto.yaml:2:9: there is no such format; there are markdown, text, json"),
        ("sentences: many", "sunto.yaml:1:12: a whole number above 0 belongs here"),
        ("ratio: 7", "sunto.yaml:1:8: a number above 0 and at most 1 belongs here"),
        ("sentences: 3\nwords: 9", "sunto.yaml:2:1: sentences, words and ratio exclude one another"),
        ("format: [", "sunto.yaml:"), ("- a", "sunto.yaml:1:1: it is no list of 'key: value'"),
        ("focus: {a: b}", "sunto.yaml:1:8: a text belongs here"),
    ])
    func faults(_ yaml: String, _ message: String) throws {
        let run = try Self.run(yaml, [])
        #expect(run.status == 65)
        #expect(run.errors.hasPrefix("sunto: " + message), "\(run.errors)")
        #expect(run.errors.split(separator: "\n").count == 1)
        #expect(run.output.isEmpty)
    }

    @Test(arguments: ["", "# nothing\n", "~"]) func emptySettings(_ yaml: String) throws {
        #expect(try Self.run(yaml, []).status == 0)
    }

    /// Every command takes what it has an option for, and passes over what it has not.
    @Test func everyCommand() throws {
        let summary = try Self.run("sentences: 1\nformat: json\nglossaries: [terms.tsv]", ["summarize"])
        #expect(summary.status == 0 && summary.text.hasPrefix("{"))
        #expect(summary.text.components(separatedBy: "\"rank\"").count >= 2)
        #expect(try Self.run("sentences: 1\nformat: docx", ["summarize"]).lines.count == 1)
        #expect(try Self.run("sentences: 1", ["summarize", "--sentences", "2"]).lines.count == 2)
        #expect(try Self.run("sentences: 1\nfocus: Grecia", ["summarize"]).text.contains("Grecia"))
        #expect(try Self.run("format: json", ["translate"]).text.hasPrefix("{\"source\""))
        #expect(try Self.run("format: html", ["translate"]).text.hasPrefix("<") == false)
        #expect(try Self.run("format: json", ["segment"]).text.hasPrefix("{"))
        #expect(try Self.run("format: json", ["segment", "--no-config"]).text.hasPrefix("{") == false)
        #expect(try Self.run("glossaries: [terms.tsv]", ["translate"]).text.lowercased().contains("harbour of ours"))
        let fault = try Self.run("colour: red", ["segment"])
        #expect(fault.status == 65 && fault.output.isEmpty)
    }

    @Test func settingsOfAPipe() throws {
        let folder = try ScratchFolder()
        try folder.write("format: text\nsentences: 1\n", to: "sunto.yaml")
        let record = "{\"id\": 1, \"text\": \"Il governo ha approvato la legge.\"}\n"
        #expect(try BuiltCommand.run(["pipe"], text: record, in: folder).text.contains("\"brief\": \"Untitled"))
        #expect(
            try BuiltCommand.run(["pipe", "--format", "json"], text: record, in: folder).text.contains("\"brief\": {"))
    }

    @Test func aNamedFile() throws {
        let run = try Self.run(nil, ["--config", "none.yaml"])
        #expect(run.status == 66)
        #expect(run.errors == "sunto: none.yaml: cannot read: no such file or directory\n")
    }
}
