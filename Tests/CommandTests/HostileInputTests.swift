import Foundation
import Testing

/// Inputs that mean harm. The large ones are in `Tests/Hostile`, run by `make test-hostile`.
@Suite struct HostileInputTests {
    private static let commands = [["segment"], ["summarize"], ["translate"], ["brief", "--format", "html"]]

    @Test(
        "Every command ends with an exit code of its own",
        arguments: [
            String(repeating: "<div>", count: 20_000) + "Il mare è calmo.",
            String(repeating: "<ul><li>", count: 5_000) + "Il mare è calmo.",
            String(repeating: "> ", count: 20_000), String(repeating: "[", count: 20_000),
            String(repeating: "\u{301}", count: 20_000),
            String(repeating: "e" + String(repeating: "\u{301}\u{323}", count: 300) + " ", count: 20),
            "\u{202E}שלום العالم il mare \u{202C}日本語 и мир. \u{2067}Fine.",
            String(repeating: "a", count: 1_000_000), String(repeating: "non ", count: 5_000),
        ])
    func ends(_ text: String) throws {
        let folder = try ScratchFolder()
        for command in Self.commands {
            let run = try BuiltCommand.run(command, text: text, in: folder)
            #expect(run.status == 0 || run.status == 65, "\(command)")
            #expect(run.errors.split(separator: "\n").count <= 2)
        }
        #expect(try folder.files().isEmpty)
    }

    /// Entities of a page's own are no part of HTML: they are neither expanded nor fetched.
    @Test func entitiesAreNotExpanded() throws {
        let folder = try ScratchFolder()
        try folder.write("SEGRETO", to: "secret.txt")
        let laughs = (1...9).map { level in
            "<!ENTITY a\(level) \"\(String(repeating: "&a\(level - 1);", count: 10))\">"
        }.joined()
        let page = """
            <!DOCTYPE html [<!ENTITY a0 "ahah">\(laughs)<!ENTITY x SYSTEM "secret.txt">
            <!ENTITY y SYSTEM "file://\(folder.url.path)/secret.txt"><!ENTITY % z SYSTEM "http://127.0.0.1:9/z.dtd"> %z;]>
            <html><body><article><p>Il mare è calmo e le navi partono presto. &a9; &x; &y;</p></article></body></html>
            """
        try folder.write(page, to: "page.html")
        let run = try BuiltCommand.run(["brief", "page.html", "--format", "json"], in: folder)
        #expect(run.status == 0)
        #expect(run.output.count < 20_000)
        #expect(!run.text.contains("SEGRETO"))
        #expect(!run.text.contains("ahahahah"))
    }

    /// A glossary that declares entities is refused in a line, whatever they are; a document type is never fetched.
    @Test(arguments: [
        (1...12).map { level in
            "<!ENTITY a\(level) \"\(String(repeating: "&a\(level - 1);", count: 10))\">"
        }.joined() + "]><tbx>&a12;</tbx>",
        "<!ENTITY x SYSTEM \"secret.txt\">]><tbx>&x;</tbx>",
        "<!ENTITY % z SYSTEM \"secret.txt\"> %z;]><tbx/>",
        "]><tbx>" + String(repeating: "<a>", count: 100_000),
        "]><tbx a=\"" + String(repeating: "x", count: 11_000_000) + "\"/>",
        "<!ELEMENT a " + String(repeating: "(", count: 100_000) + "]><tbx/>",
    ])
    func glossariesThatMeanHarm(_ rest: String) throws {
        let folder = try ScratchFolder()
        try folder.write("SEGRETO", to: "secret.txt")
        try folder.write("<!DOCTYPE tbx SYSTEM \"secret.txt\" [" + rest, to: "g.tbx")
        let run = try BuiltCommand.run(["translate", "--glossary", "g.tbx"], text: "Il mare.\n", in: folder)
        #expect(run.status == 65)
        #expect(run.errors.split(separator: "\n").count == 1)
        #expect(run.errors.hasPrefix("sunto: g.tbx:1:"))
        #expect(run.errors.utf8.count < 1000)
        #expect(!run.errors.contains("SEGRETO"))
        #expect(run.output.isEmpty)
    }

    /// Damaged UTF-8 is said to be so, wherever the damage is; what begins as another character set may be read as that.
    @Test func invalidUTF8InEveryPosition() throws {
        let folder = try ScratchFolder()
        let text = Array("È già così: perché la città è là, né più né meno.".utf8)
        for byte in [0xFF, 0xC0, 0x80] as [UInt8] {
            for position in stride(from: 0, through: text.count, by: 3) {
                let bytes = text[..<position] + [byte] + text[position...]
                try folder.write(Data(bytes), to: "in/\(byte)-\(position).txt")
            }
        }
        let run = try BuiltCommand.run(["batch", "in", "-o", "out", "-q"], in: folder)
        #expect(run.status == 65)
        let count = try folder.files(below: "in").count
        #expect(run.errors.split(separator: "\n").count { $0.contains("invalid UTF-8 at offset") } == count)
    }

    /// Whatever files are called, nothing is written outside the output folder, and no temporary file is left.
    @Test func nothingLeavesTheOutputFolder() throws {
        let folder = try ScratchFolder()
        let names = [
            "..txt", "...txt", "a\n..\nb.txt", "..%2f..%2fx.txt", "\\..\\..\\y.txt", "-o.txt", "$(touch z).txt",
            " .txt",
            "out.txt", "\u{202E}txt.html", "<script>.txt", String(repeating: "è", count: 100) + ".txt",
        ]
        for name in names { try folder.write("Il mare è calmo. Le navi partono.", to: "in/" + name) }
        let before = try folder.files()
        let run = try BuiltCommand.run(
            ["batch", "in", "-o", "out", "-q"], in: folder,
            environment: ["TMPDIR": folder.url.appendingPathComponent("in").path])
        #expect(run.status == 0 || run.status == 65)
        let after = try folder.files()
        #expect(after.filter { !$0.hasPrefix("out/") } == before)
        #expect(!after.contains { $0.hasSuffix(".part") })
        #expect(after.contains { $0.hasPrefix("out/") && $0.contains("touch z") })
    }
}
