import Segmentation
import Testing
import Text

@testable import Sunto

/// Sentences whose words are not as dictionaries have them.
@Suite struct ReadableSentenceTests {
    private func lines(_ string: String) throws -> TranslatedLine {
        var found: [TranslatedLine] = []
        try LineTranslator().forEachLine(of: SourceText(string)) { found.append($0) }
        return try #require(found.first)
    }

    @Test(arguments: [
        ("La citta\u{300} e\u{300} bella.", "La città è bella."), ("L'uﬃcio ﬁnanziario.", "L'ufficio finanziario."),
        ("La costi\u{AD}tu\u{AD}zione ita\u{AD}liana.", "La costituzione italiana."),
    ])
    func translation(_ written: String, _ plain: String) throws {
        let line = try lines(written)
        #expect(try line.target == lines(plain).target)
        #expect(line.source == written)
    }

    @Test func termsPointIntoTheText() throws {
        let text = "Ieri uﬃci e tribu\u{AD}nale penale."
        let line = try lines(text)
        for term in line.terms {
            #expect(
                LookupForm.of(Array(text.utf8)[term.span.range]).map { String(decoding: $0, as: UTF8.self) }
                    == term.source)
        }
    }

    @Test func markup() throws {
        let text = "Il **porto**, dice la [regione](http://a.it), cresce ancora. La *regione* ha deciso oggi."
        let plain = "Il porto, dice la regione, cresce ancora. La regione ha deciso oggi."
        let (marked, unmarked) = try (SharedPipeline.brief(of: text), SharedPipeline.brief(of: plain))
        #expect(marked.points.map(\.text) == unmarked.points.map(\.text))
        #expect(marked.points.map(\.source) == unmarked.points.map(\.source))
        #expect(marked.points[0].span != unmarked.points[0].span)
    }
}
