import Segmentation
import Testing
import Text

@Suite("Segmenter")
struct SegmenterTests {
    @Test("A chain from bytes to sentences")
    func chain() throws {
        let stage = try TextDecoder().then(ArticleReader()).then(Segmenter())
        let document = try stage.run(Array("Titolo breve\n\nUna frase. Un'altra frase.".utf8))
        #expect(document.sentences.map { document.text[$0.span] } == ["Titolo breve", "Una frase.", "Un'altra frase."])
        #expect(document.sentences.map(\.boundary) == [.paragraphEnd, .terminator, .endOfText])
    }

    @Test("Abbreviations of one's own")
    func ownAbbreviations() throws {
        let text = SourceText("Il cons. Rossi parla.")
        let segmenter = try Segmenter(abbreviations: ["Cons.": .open])
        #expect(segmenter.sentences(in: text, span: text.span).count == 1)
    }

    @Test("Kinds of tokens")
    func kinds() throws {
        let text = SourceText("Oggi 5 € da www.a.it a b@c.it #x @y !")
        let tokens = try Segmenter().sentences(in: text, span: text.span).flatMap(\.tokens)
        #expect(
            tokens.map(\.kind) == [
                .word, .number, .symbol, .word, .url, .word, .email, .hashtag, .mention, .punctuation,
            ])
    }

    @Test("A part of a text")
    func part() throws {
        let text = SourceText("Uno. Due. Tre.")
        let sentences = try Segmenter().sentences(in: text, span: TextSpan(5, 9))
        #expect(sentences.map { text[$0.span] } == ["Due."])
    }
}
