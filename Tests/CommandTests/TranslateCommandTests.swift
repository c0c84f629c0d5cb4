import Foundation
import Testing

/// `sunto translate`: as many lines out as in.
@Suite struct TranslateCommandTests {
    @Test(arguments: [
        ("Ciao.", 1), ("Ciao.\n", 1), ("Ciao.\n\n", 2), ("\n\nUno. Due.\r\n \nTre", 5), ("\n", 1), (" \n\n", 2), ("\r\n\r\n", 2),
        (" ", 1),
    ])
    func linesStayLines(_ text: String, _ count: Int) throws {
        let run = try BuiltCommand.run(["translate"], text: text, in: ScratchFolder())
        #expect(run.status == 0)
        #expect(run.lines.count == count)
        #expect(run.output.last == 0x0A)
        #expect(!run.output.contains(0x0D))
    }

    @Test func emptyLinesStayEmpty() throws {
        let run = try BuiltCommand.run(["translate"], text: "Uno\n\n \nDue\n", in: ScratchFolder())
        #expect(run.lines.map(\.isEmpty) == [false, true, true, false])
    }

    @Test func glossaryTermsComeOut() throws {
        let folder = try ScratchFolder()
        try folder.write("fondo sovrano\tstate treasure chest\tnoun\n", to: "terms.tsv")
        let run = try BuiltCommand.run(
            ["translate", "--glossary", "terms.tsv"], text: "I fondi sovrani comprano.\n", in: folder)
        #expect(run.text.contains("state treasure chests"))
    }

    @Test func jsonIsAnObjectALine() throws {
        let folder = try ScratchFolder()
        try folder.write("legge,house law,noun\n", to: "terms.csv")
        let run = try BuiltCommand.run(
            ["translate", "--format", "json", "--glossary", "terms.csv"], text: "Sì.\nÈ una legge.\n", in: folder)
        let line = try #require(run.lines.last)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        #expect(object["source"] as? String == "È una legge.")
        #expect((object["target"] as? String)?.contains("house law") == true)
        let terms = try #require(object["terms"] as? [[String: Any]])
        #expect(terms.first?["target"] as? String == "house law")
        #expect((terms.first?["glossary"] as? String)?.contains("terms.csv") == true)
        #expect(terms.first?["range"] as? [Int] == [13, 18])
    }

    @Test func explanationLeavesTheOutputAlone() throws {
        let folder = try ScratchFolder()
        let plain = try BuiltCommand.run(["translate"], text: "Il cane dorme.\n", in: folder)
        let explained = try BuiltCommand.run(["translate", "--explain"], text: "Il cane dorme.\n", in: folder)
        #expect(plain.output == explained.output)
        #expect(!explained.errors.isEmpty)
    }
}
