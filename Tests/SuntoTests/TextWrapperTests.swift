import Testing

@testable import Sunto

/// Lines of a terminal.
@Suite struct TextWrapperTests {
    @Test(
        arguments: [
            ("uno due tre", "", 7, "uno due\ntre\n"),
            ("uno due tre", "1. ", 10, "1. uno due\n   tre\n"),
            ("uno due tre", "", nil, "uno due tre\n"),
            ("a  b\nc", "", nil, "a b c\n"),
            ("precipitevolissimevolmente sì", "- ", 8, "- precipitevolissimevolmente\n  sì\n"),
            ("日本 日本", "", 8, "日本\n日本\n"),
            ("perche\u{301} no", "", 9, "perche\u{301} no\n"),
            ("", "", 5, "\n"),
            ("a b", "", 0, "a\nb\n"),
        ] as [(String, String, Int?, String)])
    func paragraphs(_ text: String, _ lead: String, _ width: Int?, _ expected: String) {
        #expect(TextWrapper(layout: TextLayout(width: width)).paragraph(text, lead: lead) == expected)
    }

    @Test func stylesDoNotMoveLineEnds() throws {
        let brief = try SharedPipeline.brief(of: SampleBriefTests.article("law"))
        for width in [20, 40, 80, 200] {
            let plain = BriefFormat.text.render(brief, layout: TextLayout(width: width))
            let styled = BriefFormat.text.render(brief, layout: TextLayout(width: width, isStyled: true))
            #expect(styled.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
            #expect(styled != plain)
            let long = plain.split(separator: "\n").filter { $0.count > width && $0.dropFirst(8).contains(" ") }
            #expect(long.isEmpty, "wider than \(width): \(long)")
        }
    }

    /// An article commands no terminal.
    @Test func controlsAreNoText() {
        var brief = RenderingTests.hostile
        brief.title = "a\u{1B}[2Jb\u{9B}2Jc\u{7}"
        let text = BriefFormat.text.render(brief)
        #expect(text.hasPrefix("a [2Jb 2Jc\n"))
    }
}
