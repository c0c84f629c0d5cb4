import Testing

@testable import Sunto

/// The index of a batch; how it behaves is tested in a browser.
@Suite struct IndexPageTests {
    private static let outcomes: [BatchOutcome] = {
        var heading = BriefHeading(title: "<b>\"a\" & b", date: "12 September 2018", points: 4, coverage: 875)
        (heading.isoDate, heading.byline, heading.field) = ("2018-09-12", "<i>", "economy")
        return [
            BatchOutcome(article: FilePath("x\"/a.txt"), brief: FilePath("x\"/a.html"), result: .done(heading)),
            BatchOutcome(
                article: FilePath("<b>.txt"), brief: FilePath("b.html"), result: .failed(.broken("it is <empty>"))),
        ]
    }()

    private func index(of outcomes: [BatchOutcome] = outcomes, _ format: BriefFormat) throws -> String {
        var text = ""
        try IndexRenderer(format: format) { body throws(Failure) in
            for outcome in outcomes { try body(outcome) }
        }.write { text += $0 }
        return text
    }

    @Test func everythingIsEscaped() throws {
        let page = try index(.html)
        #expect(!page.contains("<b>") && !page.contains("<i>") && !page.contains("<empty>"))
        #expect(page.contains("href=\"x%22/a.html\">&lt;b&gt;&quot;a&quot; &amp; b</a>"))
        #expect(page.contains("data-value=\"2018-09-12\">12 September 2018</td><td>economy</td>"))
        #expect(page.contains("1 article failed"))
    }

    @Test func jsonHasWhatThePageSearches() throws {
        let value = try JSONParser.parse(Array(index(.json).utf8))
        guard case .array(let briefs)? = value["briefs"] else { throw Failure.broken("no briefs") }
        #expect(briefs.first?["isoDate"]?.text == "2018-09-12")
        #expect(briefs.first?["field"]?.text == "economy")
    }

    /// What is written item by item reads as if it had been written whole.
    @Test("JSON of so many outcomes", arguments: [0, 1, 2, 4])
    func jsonIsAsIfWrittenWhole(_ count: Int) throws {
        let text = try index(of: Array((Self.outcomes + Self.outcomes.reversed()).prefix(count)), .json)
        #expect(try JSONParser.parse(Array(text.utf8)).pretty == text)
    }

    @Test func listsNameWhatFailed() throws {
        let failed = FilePath("<b>.txt").description.markdownEscaped
        #expect(try index(.markdown).hasSuffix(" |\n\n## Failed\n\n- \(failed): \("it is <empty>".markdownEscaped)\n"))
        #expect(try index(of: [], .markdown).hasSuffix("| ---: |\n"))
        #expect(try index(.text).hasSuffix("\nfailed: <b>.txt: it is <empty>\n"))
    }

    @Test func documentsHaveAPageForIndex() throws {
        #expect(IndexRenderer.name(for: .docx) == FilePath("index.html"))
        #expect(try index(.docx).hasPrefix("<!DOCTYPE html>"))
    }
}
