import Foundation
import FoundationXML
import Testing

@testable import Sunto

/// Word documents; that LibreOffice opens them is tested beside the pages.
@Suite struct WordDocumentTests {
    @Test(arguments: SampleBriefTests.names) func sameBriefGivesSameBytes(_ name: String) throws {
        let brief = try SharedPipeline.brief(of: SampleBriefTests.article(name))
        let bytes = try BriefFormat.docx.bytes(of: brief)
        #expect(bytes.starts(with: Array("PK\u{3}\u{4}".utf8)))
        #expect(try BriefFormat.docx.bytes(of: brief) == bytes)
    }

    @Test func partsAreWellFormed() throws {
        var brief = RenderingTests.hostile
        brief.points[0].text += "\u{0}\u{B}\u{FFFE}\u{FFFF}]]>"
        let parser = XMLParser(data: Data(BriefFormat.docx.render(brief).utf8))
        #expect(parser.parse(), "\(String(describing: parser.parserError))")
    }

    @Test func largeFilesAreArchived() throws {
        let content = String(repeating: "Il mare è calmo. ", count: 200_000)
        let bytes = try Archive.bytes(of: [("a.txt", content), ("b.txt", "")])
        #expect(bytes.count > 100 && bytes.count < content.utf8.count / 100)
    }
}
