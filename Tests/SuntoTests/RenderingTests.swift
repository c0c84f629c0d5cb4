@testable import Sunto
import Testing
import Text

/// What an article holds stays text in every form.
@Suite struct RenderingTests {
    static let hostile = Brief(
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

                1. 1 \\< 2 \\&amp; \\`code\\`

                ## Terms

                | Italian | English | Count | Glossary |
                | --- | --- | ---: | --- |
                | a\\|b | \\<b\\> | 2 | g".tsv |

                ## Sources

                1. \\</blockquote\\> x (rank 1, bytes 0–4)

                ## Statistics

                1 sentence, 1 word read; 8 words translated, coverage 87.5%.

                Kept for want of a translation: \\<i\\>.

                """)
    }

    @Test func html() {
        let page = BriefFormat.html.render(Self.hostile)
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

                1. 1 < 2 &amp; `code`

                Terms
                - a|b: <b> (2, g".tsv)

                Sources
                1. </blockquote> x (rank 1, bytes 0–4)

                1 sentence, 1 word read; 8 words translated, coverage 87.5%.
                Kept for want of a translation: <i>.

                """)
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
