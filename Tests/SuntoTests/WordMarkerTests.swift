import Testing

@testable import Sunto

/// Words of a text, marked.
@Suite struct WordMarkerTests {
    private static func marked(_ text: String, _ phrases: [String]) -> String {
        let entries = phrases.map { ($0, WordMarker.Mark.kept) }
        return WordMarker(entries).pieces(of: text).map { $0.mark == nil ? $0.text : "[\($0.text)]" }.joined()
    }

    @Test(arguments: [
        ("Il porto cresce.", ["porto"], "Il [porto] cresce."),
        ("Porto, portò e PORTO", ["porto"], "[Porto], portò e [PORTO]"),
        ("trasporto porto", ["porto"], "trasporto [porto]"),
        ("fondo sovrano e fondo", ["fondo", "fondo sovrano"], "[fondo sovrano] e [fondo]"),
        ("fondo fondo sovrano", ["fondo sovrano"], "fondo [fondo sovrano]"),
        ("l’accordo", ["accordo"], "l’[accordo]"),
        ("la S.p.A. cresce", ["S.p.A."], "la [S.p.A]. cresce"),
        ("e-mail, Mail.ru", ["Mail.ru"], "e-mail, [Mail.ru]"),
        ("perche\u{301} no", ["perché"], "[perche\u{301}] no"),
        ("", ["a"], ""),
        ("…", ["…"], "…"),
        ("a b", [], "a b"),
    ])
    func words(_ text: String, _ phrases: [String], _ expected: String) {
        #expect(Self.marked(text, phrases) == expected)
    }

    @Test func everyPieceIsEscaped() {
        let marker = WordMarker([("b", .term(tip: "<i>\"", language: "it", row: "t1")), ("c", .kept)])
        #expect(
            marker.html("<a> b & c") == """
                &lt;a&gt; <a class="term" href="#t1">b<span class="tip" lang="it"> &lt;i&gt;&quot;</span></a> &amp; \
                <span class="kept" tabindex="0">c<span class="tip" lang="en"> kept: no translation known</span></span>
                """)
    }
}
