import Segmentation
import Testing
import Text

@testable import Translation

/// Sentences that nobody wrote.
@Suite struct SentencePiecesTests {
    private static func sentence(_ string: String) -> (Sentence, SourceText) {
        let text = SourceText(string)
        var tokens: [Token] = []
        var start = 0
        for word in string.split(separator: " ", omittingEmptySubsequences: false) {
            let kind: Token.Kind = [",", ";"].contains(word) ? .punctuation : .word
            tokens.append(Token(span: TextSpan(start, start + word.utf8.count), kind: kind))
            start += word.utf8.count + 1
        }
        return (Sentence(span: text.span, tokens: tokens), text)
    }

    /// Tokens, the marks among them by place, and how long the pieces are.
    @Test(
        "Pieces",
        arguments: [
            (500, [:], [500]), (501, [:], [500, 1]), (701, [400: ","], [401, 300]), (701, [100: ","], [500, 201]),
            (701, [300: ";", 400: ","], [301, 400]), (1500, [999: ","], [500, 500, 500]),
        ] as [(Int, [Int: String], [Int])])
    func pieces(_ count: Int, _ marks: [Int: String], _ lengths: [Int]) {
        let (sentence, text) = Self.sentence((0..<count).map { marks[$0] ?? "casa" }.joined(separator: " "))
        let pieces = SentencePieces.pieces(of: sentence, in: text)
        #expect(pieces.map(\.tokens.count) == lengths)
        #expect(pieces.flatMap(\.tokens) == sentence.tokens)
        #expect(pieces.first?.span.start == sentence.span.start && pieces.last?.span.end == sentence.span.end)
        #expect(zip(pieces, pieces.dropFirst()).allSatisfy { $0.span.end == $1.span.start })
    }

    /// Nothing is lost at a cut, and no piece begins like a sentence.
    @Test func longSentenceIsOneLine() throws {
        let (sentence, text) = Self.sentence(Array(repeating: "gatto", count: 1200).joined(separator: " "))
        let english = try Translator().translate(sentence, in: text).text.split(separator: " ")
        #expect(english.count { $0 == "cat" } == 1200)
    }
}
