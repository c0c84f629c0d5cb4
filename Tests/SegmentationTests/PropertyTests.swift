import Segmentation
import TestSupport
import Testing
import Text

@Suite("Properties")
struct PropertyTests {
    private static let pieces = [
        "Il ", "sig. ", "Rossi", ". ", "... ", "«", "» ", "\"", "!", "? ", "\n", "\n\n", "(", ") ", "12.5 ", "è ", "l'",
        "art. ", "S.p.A. ", "www.a.it ", "- ", "; ", ": ", "A. ", "1) ", "…", "日本。", "👩‍👧", "\u{AD}", "\u{A0}", "’", "\t",
        "#x ",
        "e/o ", "'90 ", "\r\n", "MERCATI\n", "> ", "# ", "www.", "@", "[3]", "–", " / ",
        "**", "*", "`", "_x_ ", "](http://a.it) ", "[", "![", "\\*", "~~", "```\n",
    ]

    /// Fails unless spans are sorted, disjoint, inside their parents, and cover all ink.
    private func check(_ document: Document) {
        var end = 0
        for block in document.blocks {
            #expect(block.span.start >= end && block.span.end <= document.text.bytes.count)
            end = block.span.end
            var sentenceEnd = block.span.start
            for sentence in block.sentences {
                #expect(
                    block.span.contains(sentence.span) && sentence.span.start >= sentenceEnd && !sentence.span.isEmpty)
                sentenceEnd = sentence.span.end
                checkTokens(sentence, document.text)
            }
        }
    }

    /// Between the tokens of a sentence there is nothing but white space and markup.
    private func checkTokens(_ sentence: Sentence, _ text: SourceText) {
        var end = sentence.span.start
        for token in sentence.tokens {
            #expect(sentence.span.contains(token.span) && token.span.start >= end && !token.span.isEmpty)
            #expect(isBlank(text[TextSpan(end, token.span.start)]))
            end = token.span.end
        }
        #expect(isBlank(text[TextSpan(end, sentence.span.end)]))
    }

    private func isBlank(_ string: String) -> Bool {
        string.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0 == "\u{200B}" || $0 == "\u{FEFF}" }
    }

    @Test("Random texts", arguments: NewlinePolicy.allCases)
    func randomTexts(_ newlines: NewlinePolicy) throws {
        let stage = try ArticleReader(newlines: newlines).then(Segmenter())
        for seed in 0..<150 {
            var random = SplitMix(state: UInt64(seed))
            let text = (0..<60).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
            check(try stage.run(SourceText(text)))
        }
    }

    @Test("Random pages")
    func randomPages() throws {
        let tags = [
            "<p>", "</p>", "<div class=\"menu\">", "</div>", "<article>", "</article>", "<li>", "<a href=x>", "</a>",
            "<h1>", "</h1>", "<br>", "&egrave;", "&#0;", "&#x1F600;", "<script>", "</script>", "<", "\"", "<!--", "-->",
            "<table><tr><td>", "</body>", "<p class='byline'>", "Il porto cresce ancora, dice la regione di oggi. ",
            "\u{0}",
        ]
        let stage = try ArticleReader(format: .html).then(Segmenter())
        for seed in 0..<200 {
            var random = SplitMix(state: UInt64(seed))
            let text = (0..<50).map { _ in tags.randomElement(using: &random) ?? "" }.joined()
            check(try stage.run(SourceText(text)))
        }
    }

    @Test("Random bytes never crash")
    func randomBytes() throws {
        let stage = try ArticleReader().then(Segmenter())
        for seed in 0..<150 {
            var random = SplitMix(state: UInt64(seed) &* 977)
            let bytes = (0..<300).map { _ in UInt8.random(in: 0...255, using: &random) }
            check(try stage.run(SourceText(utf8: bytes)))
            _ = try? TextDecoder().run(bytes)
            _ = try ArticleReader(format: .html).run(SourceText(utf8: bytes))
        }
    }
}
