import Testing
import Text

@testable import Sunto

/// The page of a brief; how it behaves is tested in a browser.
@Suite struct BriefPageTests {
    @Test(arguments: SampleBriefTests.names) func everyPointLeadsToItsSentence(_ name: String) throws {
        let brief = try SharedPipeline.brief(of: SampleBriefTests.article(name))
        let places = ArticlePlaces(brief, article: 0)
        #expect(places.points.values.sorted() == Array(brief.points.indices))
        for (sentence, point) in places.points {
            #expect(brief.articles[0].sentences[sentence].span == brief.points[point].span)
        }
    }

    @Test func sentencesAreFoundByAnySpanWithin() throws {
        let places = ArticlePlaces(try SharedPipeline.brief(of: SampleBriefTests.article("sport")), article: 0)
        for (number, sentence) in places.content.sentences.enumerated() {
            #expect(places.sentence(of: sentence.span) == number)
            #expect(places.sentence(of: TextSpan(sentence.span.end - 1, sentence.span.end)) == number)
        }
        #expect(places.sentence(of: TextSpan(0, 1)) == nil)
        #expect(places.sentence(of: TextSpan(1 << 20, 1 << 20)) == nil)
    }

    /// Names in the page of several articles are used once.
    @Test func articlesDoNotShareNames() throws {
        var brief = try SharedPipeline.brief(of: SampleBriefTests.article("law"))
        let other = try SharedPipeline.brief(of: SampleBriefTests.article("sport"))
        brief.articles += other.articles
        brief.points += other.points.map { point in
            var point = point
            point.article = 1
            return point
        }
        let page = BriefFormat.html.render(brief)
        let names = page.matches(of: /\ id="([^"]*)"/).map(\.1)
        #expect(Set(names).count == names.count)
        let targets = page.matches(of: /href="#([^"]*)"/).map(\.1)
        #expect(Set(targets).subtracting(names) == [])
        #expect(names.contains("s2-1"))
    }

    @Test(arguments: [
        "", "…", "a", "Titolo\n\nUna frase.", "\u{0}\u{1B}", "<p>", String(repeating: "Il mare è calmo. ", count: 900),
    ])
    func oddTextsHavePages(_ text: String) throws {
        let page = BriefFormat.html.render(try SharedPipeline.result.get().brief(of: SourceText(text)))
        #expect(page.hasSuffix("</html>\n"))
        #expect(!page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }
}
