import Foundation
import Testing

/// `sunto glossary check`, `convert` and `extract`, as they are run.
@Suite struct GlossaryCommandTests {
    private static let terms =
        "# ours\nfondo sovrano\tsovereign fund\tnoun\tlaw\ta \"note\", & more\nfare causa\tto sue\n"

    private static func folder() throws -> ScratchFolder {
        let folder = try ScratchFolder()
        try folder.write(terms, to: "terms.tsv")
        try folder.write("a\tb\n\tc\nd\n", to: "bad.tsv")
        try folder.write("fondo sovrano,a\nfondo sovrano,b\n", to: "twice.csv")
        return folder
    }

    @Test func aGoodGlossary() throws {
        let run = try BuiltCommand.run(["glossary", "check", "terms.tsv"], in: Self.folder())
        #expect(run.status == 0)
        #expect(run.text == "terms.tsv: 2 entries in TSV\n  domains: none 1, law 1\n")
        #expect(run.errors.isEmpty)
    }

    @Test func badRows() throws {
        let run = try BuiltCommand.run(["glossary", "check", "bad.tsv", "terms.tsv", "none.tsv"], in: Self.folder())
        #expect(run.status == 65)
        #expect(run.text.hasPrefix("terms.tsv: 2 entries"))
        #expect(
            Set(run.errors.split(separator: "\n")) == [
                "sunto: bad.tsv:2:1: the source is empty: c", "sunto: bad.tsv:3:1: no target beside the source: d",
                "sunto: none.tsv: cannot read: no such file or directory",
            ])
    }

    @Test(arguments: [
        (["twice.csv"], 0, "warning: line 1 has the source"), (["twice.csv", "--quiet"], 0, ""),
        (["twice.csv", "--strict"], 65, "sunto: glossary: 1 warning, and --strict takes none\n"),
        (["terms.tsv", "--strict"], 0, ""), (["none.tsv"], 66, "none.tsv: cannot read"),
        (["-", "terms.tsv", "-"], 64, "name it once"), (["terms.tsv", "--from", "tbx"], 65, "terms.tsv:1:1: no XML"),
    ])
    func exitCodes(_ arguments: [String], _ status: Int32, _ message: String) throws {
        let run = try BuiltCommand.run(["glossary", "check"] + arguments, in: Self.folder())
        #expect(run.status == status)
        #expect(message.isEmpty ? run.errors.isEmpty : run.errors.contains(message), "\(run.errors)")
    }

    @Test func reportForPrograms() throws {
        let run = try BuiltCommand.run(
            ["glossary", "check", "--format", "json", "twice.csv", "bad.tsv"], in: Self.folder())
        #expect(run.status == 65)
        let object = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
        let files = try #require(object["files"] as? [[String: Any]])
        #expect(files.map { $0["path"] as? String } == ["twice.csv", "bad.tsv"])
        #expect(files.map { $0["valid"] as? Bool } == [true, false])
        #expect(files.map { ($0["errors"] as? [[String: Any]])?.map { $0["line"] as? Int } } == [[], [2, 3]])
        #expect((files[0]["warnings"] as? [[String: Any]])?.first?["row"] as? String == "fondo sovrano,b")
    }

    @Test func thereAndBack() throws {
        let folder = try Self.folder()
        for (source, target) in [("terms.tsv", "a.csv"), ("a.csv", "b.tbx"), ("b.tbx", "c.tsv")] {
            let run = try BuiltCommand.run(["glossary", "convert", source, "-o", target], in: folder)
            #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty)
        }
        let direct = try BuiltCommand.run(["glossary", "convert", "--to", "tsv"], text: Self.terms, in: folder)
        #expect(try folder.text(of: "c.tsv") == direct.text)
        #expect(direct.lines.count == 3)
    }

    @Test(arguments: [
        (["terms.tsv"], 64, "name the format with --to"),
        (["terms.tsv", "-o", "out.txt"], 64, "name the format with --to"),
        (["bad.tsv", "-o", "out.csv"], 65, "sunto: bad.tsv:2:1: the source is empty: c\n"),
        (["terms.tsv", "-o", "none/out.csv"], 73, "sunto: none/out.csv: cannot write: no such file or directory\n"),
        (["none.tsv", "--to", "csv"], 66, "sunto: none.tsv: cannot read: no such file or directory\n"),
    ])
    func faultsOfConversion(_ arguments: [String], _ status: Int32, _ message: String) throws {
        let folder = try Self.folder()
        let before = try folder.files()
        let run = try BuiltCommand.run(["glossary", "convert"] + arguments, in: folder)
        #expect(run.status == status)
        #expect(run.errors.contains(message), "\(run.errors)")
        #expect(run.output.isEmpty)
        #expect(try folder.files() == before)
    }

    @Test func proposalsAreAGlossary() throws {
        let folder = try Self.folder()
        let text = "I parchi eolici crescono. I fondi sovrani amano i parchi eolici. Il fondo sovrano compra.\n"
        try folder.write(text, to: "in/a.txt")
        try folder.write(text, to: "in/deep/b.md")
        try folder.write("no text", to: "in/c.pdf")
        let run = try BuiltCommand.run(
            ["glossary", "extract", "in", "--glossary", "terms.tsv", "-o", "new.tsv", "--minimum-count", "3"],
            in: folder)
        #expect(run.status == 0 && run.errors.isEmpty)
        let rows = try folder.text(of: "new.tsv").split(separator: "\n").map { $0.split(separator: "\t") }
        #expect(
            rows.map { $0.prefix(3).joined(separator: "|") } == [
                "source|target|part of speech", "parco eolico|wind farm|noun",
            ])
        let check = try BuiltCommand.run(["glossary", "check", "new.tsv", "--strict"], in: folder)
        #expect(check.status == 0 && check.text.hasPrefix("new.tsv: 1 entry in TSV\n"))
        try folder.write(folder.text(of: "new.tsv").replacing("wind farm", with: "air orchard"), to: "mine.tsv")
        let translated = try BuiltCommand.run(["translate", "--glossary", "mine.tsv"], text: text, in: folder)
        #expect(translated.text.contains("air orchards"))
    }

    @Test func proposalsForPrograms() throws {
        let text = "I parchi eolici crescono. I parchi eolici piacciono.\n"
        let run = try BuiltCommand.run(["glossary", "extract", "--format", "json"], text: text, in: ScratchFolder())
        let object = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
        let term = try #require((object["terms"] as? [[String: Any]])?.first)
        #expect(term["source"] as? String == "parco eolico" && term["count"] as? Int == 2)
        #expect((term["example"] as? [String: Any])?["text"] as? String == "I parchi eolici crescono.")
    }

    @Test(arguments: [
        (["none.txt"], 66, "none.txt: cannot read"), (["empty"], 65, "empty: no article"),
        (["in", "--limit", "0"], 64, "above 0"),
        (["in"], 65, "in/bad.txt: no text: it is empty"), (["in/bad.txt"], 65, "in/bad.txt: no text: it is empty"),
        (["in/a.txt", "--minimum-count", "9"], 0, "no term occurs 9 times"),
    ])
    func faultsOfExtraction(_ arguments: [String], _ status: Int32, _ message: String) throws {
        let folder = try ScratchFolder()
        try folder.write("", to: "empty/none.pdf")
        try folder.write("", to: "in/bad.txt")
        try folder.write("I parchi eolici crescono. I parchi eolici piacciono.\n", to: "in/a.txt")
        let run = try BuiltCommand.run(["glossary", "extract"] + arguments, in: folder)
        #expect(run.status == status)
        #expect(run.errors.contains(message), "\(run.errors)")
        #expect(run.errors.split(separator: "\n").count == 1)
        // One bad file of a folder costs no other its terms.
        if arguments == ["in"] { #expect(run.text.contains("parco eolico\twind farm")) }
    }
}
