import Testing
import Text

@Suite("SourceText")
struct SourceTextTests {
    private let text = SourceText(
        utf8: Array("**Il** *porto*".utf8),
        markup: [TextSpan(0, 2), TextSpan(4, 6), TextSpan(7, 8), TextSpan(13, 14)])

    @Test("Markup is left out of what a span says")
    func reading() {
        #expect(text[text.span] == "Il porto" && text[TextSpan(3, 9)] == "l p" && text[TextSpan(4, 6)] == "")
        #expect(text.markup(in: TextSpan(2, 4)).isEmpty && text.markup(in: TextSpan(2, 5)).count == 1)
    }

    @Test("Spans go into the plain text and come back")
    func spans() {
        let plain = text.plain(text.span)
        #expect(
            plain.source(of: TextSpan(0, 2)) == TextSpan(2, 4) && plain.source(of: TextSpan(3, 8)) == TextSpan(8, 13))
        #expect(plain.span(of: TextSpan(8, 13)) == TextSpan(3, 8) && plain.span(of: text.span) == TextSpan(0, 8))
        #expect(text.trimmingMarkup(text.span) == TextSpan(2, 13))
        #expect(text.trimmingMarkup(TextSpan(4, 8)).isEmpty)
        #expect(SourceText("Il porto").trimmingMarkup(TextSpan(0, 8)) == TextSpan(0, 8))
    }
}
