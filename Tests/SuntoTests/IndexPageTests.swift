import Testing

@testable import Sunto

/// The index of a batch; how it behaves is tested in a browser.
@Suite struct IndexPageTests {
    private static let report: BatchReport = {
        var heading = BriefHeading(title: "<b>\"a\" & b", date: "12 September 2018", points: 4, coverage: 875)
        (heading.isoDate, heading.byline, heading.field) = ("2018-09-12", "<i>", "economy")
        return BatchReport(
            outcomes: [
                BatchOutcome(article: FilePath("x\"/a.txt"), brief: FilePath("x\"/a.html"), result: .done(heading)),
                BatchOutcome(
                    article: FilePath("<b>.txt"), brief: FilePath("b.html"),
                    result: .failed(.broken("it is <empty>"))),
            ], total: 2)
    }()

    @Test func everythingIsEscaped() {
        let page = IndexRenderer(report: Self.report, format: .html).render()
        #expect(!page.contains("<b>") && !page.contains("<i>") && !page.contains("<empty>"))
        #expect(page.contains("href=\"x%22/a.html\">&lt;b&gt;&quot;a&quot; &amp; b</a>"))
        #expect(page.contains("data-value=\"2018-09-12\">12 September 2018</td><td>economy</td>"))
        #expect(page.contains("1 article failed"))
    }

    @Test func jsonHasWhatThePageSearches() throws {
        let value = try JSONParser.parse(Array(IndexRenderer(report: Self.report, format: .json).render().utf8))
        guard case .array(let briefs)? = value["briefs"] else { throw Failure.broken("no briefs") }
        #expect(briefs.first?["isoDate"]?.text == "2018-09-12")
        #expect(briefs.first?["field"]?.text == "economy")
    }

    @Test func documentsHaveAPageForIndex() {
        #expect(IndexRenderer.name(for: .docx) == FilePath("index.html"))
        #expect(IndexRenderer(report: Self.report, format: .docx).render().hasPrefix("<!DOCTYPE html>"))
    }
}
