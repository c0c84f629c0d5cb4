import Foundation
import FoundationXML
import Lexicon
import Sunto
import Testing

/// Glossaries in other formats.
@Suite struct GlossaryConversionTests {
    private static let text = "# ours\nfondo sovrano\tfund & co\tnoun\tlaw\ta <note>\nfare causa\tto sue\n"

    @Test func everyFormat() throws {
        let file = GlossaryFile(Self.text, path: "g.tsv")
        #expect(
            try file.converted(to: .csv)
                == "source,target,part of speech,domain,note\nfondo sovrano,fund & co,noun,law,a <note>\nfare causa,to sue,,,\n"
        )
        #expect(GlossaryFile(try file.converted(to: .tbx), path: "g.tbx").entries == file.entries)
    }

    /// Elements stand only where the core dialect of ISO 30042:2019 has them, in its order, with its attributes.
    @Test func coreDialect() throws {
        let text = try GlossaryFile(Self.text, path: "g.tsv").converted(to: .tbx)
        let outline = Outline()
        let parser = XMLParser(data: Data(text.utf8))
        parser.delegate = outline
        #expect(parser.parse())
        #expect(outline.faults.isEmpty)
        #expect(outline.count == 2)
        #expect(text.contains("type=\"TBX-Core\" style=\"dca\" xml:lang=\"it\" xmlns=\"urn:iso:std:iso:30042:ed-2\""))
    }

    @Test(arguments: [
        ("a\tb\nc\n", GlossaryFormat.csv, "g:2:1: no target beside the source: c"),
        ("a\tb\nc\td\u{C}e\n", .tbx, "g:2:1: TBX cannot hold U+000C: c d e"),
        ("# nothing\n", .tbx, "g:1:1: there is no entry, and TBX has one at least"),
    ])
    func faults(_ text: String, _ format: GlossaryFormat, _ sentence: String) {
        let error = #expect(throws: Failure.self) { try GlossaryFile(text, path: "g").converted(to: format) }
        #expect(error.map { "\($0)" } == sentence)
        #expect(error?.exitCode == 65)
    }

    /// Which elements each element of the core dialect may have that we write, in what order.
    private final class Outline: NSObject, XMLParserDelegate {
        private static let children = [
            "": "tbx", "tbx": "tbxHeader text", "tbxHeader": "fileDesc", "fileDesc": "sourceDesc", "sourceDesc": "p",
            "text": "body", "body": "conceptEntry", "conceptEntry": "note langSec", "langSec": "termSec",
            "termSec": "term note", "term": "", "note": "", "p": "",
        ]
        private static let attributes = [
            "tbx": ["style", "type", "xml:lang", "xmlns"], "langSec": ["xml:lang"], "conceptEntry": ["id"],
        ]
        private var open = [(name: "", last: 0)]
        private var ids: Set<String> = []
        var faults: [String] = []
        var count: Int { ids.count }

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String] = [:]
        ) {
            let allowed = (Self.children[open[open.count - 1].name] ?? "").split(separator: " ").map(String.init)
            let place = allowed.firstIndex(of: name) ?? -1
            if place < open[open.count - 1].last { faults.append("\(name) in \(open[open.count - 1].name)") }
            open[open.count - 1].last = place
            if attributes.keys.sorted() != Self.attributes[name, default: []] { faults.append("attributes of \(name)") }
            if let id = attributes["id"], !ids.insert(id).inserted { faults.append("a second \(id)") }
            open.append((name, 0))
        }

        func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
            open.removeLast()
        }
    }
}
