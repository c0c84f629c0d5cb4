import Segmentation
import Testing
import Text

/// Text with `⏐` where a sentence or token is expected to end, so that no test holds an offset.
///
/// The mark stands before the white space that separates sentences; tokens that touch have the mark between them.
struct Marked: Sendable, CustomTestStringConvertible {
    let marked: String

    init(_ marked: String) {
        self.marked = marked
    }

    var testDescription: String { marked }

    /// The text without marks.
    var plain: String { String(marked.filter { $0 != "⏐" }) }

    /// The sentences of the text as found, marked in the same way.
    func sentencesFound() throws -> String {
        let segmenter = try Segmenter()
        let text = SourceText(plain)
        return Self.mark(text, segmenter.sentences(in: text, span: text.span).map(\.span))
    }

    /// The tokens as found: spaces as they are, a mark between tokens that touch.
    func tokensFound() throws -> String {
        let segmenter = try Segmenter()
        let text = SourceText(plain)
        let tokens = segmenter.sentences(in: text, span: text.span).flatMap(\.tokens)
        let ends = tokens.indices.dropLast().filter { tokens[$0].span.end == tokens[$0 + 1].span.start }
        return Self.insert(text, ends.map { tokens[$0].span.end })
    }

    private static func mark(_ text: SourceText, _ spans: [TextSpan]) -> String {
        insert(text, spans.dropLast().map(\.end))
    }

    private static func insert(_ text: SourceText, _ offsets: [Int]) -> String {
        var output = ""
        var start = 0
        for offset in offsets {
            output += text[TextSpan(start, offset)] + "⏐"
            start = offset
        }
        return output + text[TextSpan(start, text.bytes.count)]
    }
}

/// Checks that the marks stand where the sentences end.
func expectSentences(_ marked: String, _ location: SourceLocation = #_sourceLocation) throws {
    #expect(try Marked(marked).sentencesFound() == marked, sourceLocation: location)
}

/// Checks that the marks stand where tokens touch.
func expectTokens(_ marked: String, _ location: SourceLocation = #_sourceLocation) throws {
    #expect(try Marked(marked).tokensFound() == marked, sourceLocation: location)
}
