import Summarization
import Testing
import Text

@Suite struct OutputTests {
    @Test func explanation() throws {
        let summary = try SummarizerTests.summarizer { $0.neighbourLimit = 2 }.run(Texts.document(Texts.article))
        let lines = SummaryExplanation(summary).text().split(separator: "\n")
        #expect(lines.filter { !$0.hasPrefix("  ") }.map(String.init) == summary.chosen.map(summary.text(of:)))
        #expect(lines.count { $0.hasPrefix("  rank ") } == 3 && lines.count { $0.hasPrefix("  like ") } == 6)
        #expect(summary.chosen.filter { $0.rank == 1 }.allSatisfy { $0.redundancy == 0 })
    }

    let summary: Summary

    init() throws {
        summary = try SummarizerTests.summarizer { $0.length = .sentences(1) }.run(
            Texts.document(["Il \"governo\" <approva>\tla\\riforma *oggi*."], title: "Il titolo & il resto"))
    }

    @Test func text() {
        #expect(SummaryPrinter(summary).text() == "Il \"governo\" <approva> la\\riforma *oggi*.\n")
    }

    @Test func markdownEscapes() {
        let markdown = SummaryPrinter(summary).markdown()
        #expect(
            markdown.hasPrefix("# Il titolo & il resto\n\n- Il \"governo\" &lt;approva> la\\\\riforma \\*oggi\\*.\n"))
    }

    @Test func htmlEscapes() {
        let html = SummaryPrinter(summary).html()
        #expect(html.contains("<li>Il &quot;governo&quot; &lt;approva&gt; la\\riforma *oggi*.</li>"))
        #expect(html.contains("<h1>Il titolo &amp; il resto</h1>"))
    }

    @Test func jsonEscapesAndKeepsKeyOrder() {
        let json = SummaryJSON(summary).text()
        #expect(json.contains(#""text": "Il \"governo\" <approva>\tla\\riforma *oggi*.", "rank": 1, "score": 1.0"#))
        #expect(!json.contains("\"parts\""))
        #expect(SummaryJSON(summary, explains: true).text().contains("\"parts\": {\"centrality\": "))
    }
}
