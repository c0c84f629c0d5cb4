import Testing
import Text

@testable import Sunto

/// What an article holds stays text in every form.
@Suite struct RenderingTests {
    static let hostile: Brief = {
        var brief = plain
        let mentions = [TextSpan(0, 2), TextSpan(2, 4)].map { BriefMention(article: 0, span: $0) }
        brief.facts.people = [BriefFact(source: "<i>", text: "<b>A", mentions: mentions)]
        brief.keyPhrases = [BriefPhrase(source: "*z*", text: "x|y", score: 1, count: 1)]
        return brief
    }()

    private static let plain = Brief(
        title: "<script>alert('x')</script> & *bold* [link](x)", sourceTitle: "a | b \"c\"\n# d",
        date: CalendarDate(year: 2018, month: 9, day: 12), byline: "A_B_",
        points: [
            BriefPoint(
                text: "1 < 2 &amp; `code`", source: "</blockquote>\u{2028}x", span: TextSpan(0, 4), rank: 1,
                unknown: ["<i>"], trace: [])
        ],
        terms: [BriefTerm(source: "a|b", target: "<b>", count: 2, glossary: "g\".tsv")],
        statistics: BriefStatistics(sentences: 1, words: 1, translatedWords: 8, unknown: ["<i>"], coverage: 875))

    @Test func markdown() {
        #expect(
            BriefFormat.markdown.render(Self.hostile) == """
                # \\<script\\>alert('x')\\</script\\> & \\*bold\\* \\[link\\](x)

                *a \\| b "c" # d*

                12 September 2018 · A\\_B\\_

                1. 1 \\< 2 \\&amp; \\`code\\` †

                ## Key facts

                - **People:** \\<b\\>A (2)
                - **Key phrases:** x\\|y [\\*z\\*]

                ## Terms

                | Italian | English | Count | Glossary |
                | --- | --- | ---: | --- |
                | a\\|b | \\<b\\> | 2 | g".tsv |

                ## Sources

                1. \\</blockquote\\> x (rank 1, bytes 0–4)

                ## Confidence

                1 sentence, 1 word read; 8 words translated, coverage 87.5%.

                Kept for want of a translation: \\<i\\>.

                † Gaps in point 1.

                """)
    }

    @Test func html() {
        let page = BriefFormat.html.render(Self.hostile)
        #expect(page.contains("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"))
        for markup in ["<script", "<b>", "<i>", "</blockquote>\u{2028}"] { #expect(!page.contains(markup)) }
        #expect(page.contains("<title>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; *bold* [link](x)</title>"))
        #expect(!page.contains("http://") && !page.contains("https://") && !page.contains("src="))
    }

    @Test func text() {
        #expect(
            BriefFormat.text.render(Self.hostile) == """
                <script>alert('x')</script> & *bold* [link](x)
                a | b "c" # d
                12 September 2018 · A_B_

                1. 1 < 2 &amp; `code` †

                Key facts
                - People: <b>A (2)
                - Key phrases: x|y [*z*]

                Terms
                - a|b: <b> (2, g".tsv)

                Sources
                1. </blockquote> x (rank 1, bytes 0–4)

                1 sentence, 1 word read; 8 words translated, coverage 87.5%.
                Kept for want of a translation: <i>.
                † Gaps in point 1.

                """)
    }

    @Test func terminal() {
        var brief = Self.hostile
        brief.points[0].text = "a word and a word and a word and a word\u{1B}[31m and \u{9B}31m more"
        let text = BriefFormat.text.render(brief, layout: TextLayout(width: 24, isStyled: true))
        let lines = text.replacing(/\u{1B}\[[0-9;]*m/, with: "").split(separator: "\n").map(String.init)
        #expect(
            lines.allSatisfy { !$0.unicodeScalars.contains { (0x7F...0x9F).contains($0.value) || $0.value < 0x20 } })
        // A word longer than the width has a line of its own.
        #expect(lines.allSatisfy { $0.count <= 24 || !$0.dropFirst(3).contains(" ") })
        #expect(lines.contains("1. a word and a word and"))
        #expect(lines.contains("   [31m and 31m more †"))
    }

    @Test func json() throws {
        let text = BriefFormat.json.render(Self.hostile)
        let value = try JSONParser.parse(Array(text.utf8))
        #expect(value["title"]?.text == Self.hostile.title)
        #expect(value["sourceTitle"]?.text == Self.hostile.sourceTitle)
        #expect(value["date"]?.text == "12 September 2018")
        #expect(value["isoDate"]?.text == "2018-09-12")
        #expect(text.contains("\"range\": [0, 4]"))
        #expect(text.contains("\"coverage\": 0.875"))
    }
}
