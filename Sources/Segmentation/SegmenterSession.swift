import Text

/// A segmenter with iterators of its own. Not `Sendable`: one per task.
public final class SegmenterSession {
    private let splitter: SentenceSplitter
    private let tokenizer: Tokenizer
    private var scratch: [Token] = []

    init(_ tables: SegmentationTables) {
        // ICU's data were there when the segmenter was made. Should ICU run out of memory, the rules go alone.
        splitter = SentenceSplitter(tables: tables, icu: try? BreakIterator(.sentence))
        tokenizer = Tokenizer(tables: tables, icu: try? BreakIterator(.word))
    }

    /// The sentences of one line or paragraph, in order. Takes time linear in the span.
    ///
    /// Markup is passed over: text is segmented as it would be without it, and spans leave out the marks around them.
    ///
    /// - Parameters:
    ///   - text: The text that spans point into.
    ///   - span: The line or paragraph; what lies outside the text is left out.
    public func sentences(in text: SourceText, span: TextSpan) -> [Sentence] {
        var sentences: [Sentence] = []
        forEachSentence(in: text, span: span) { sentences.append($0) }
        return sentences
    }

    /// Hands the sentences of one line or paragraph to `body`, in order.
    func forEachSentence<Failure: Error>(
        in text: SourceText, span: TextSpan, _ body: (Sentence) throws(Failure) -> Void
    ) throws(Failure) {
        let start = min(max(span.start, 0), text.bytes.count)
        let whole = TextSpan(start, min(max(span.end, start), text.bytes.count))
        guard !text.markup(in: whole).isEmpty else { return try segment(text.bytes, whole, body) }
        let plain = text.plain(whole)
        try segment(plain.bytes, TextSpan(0, plain.bytes.count)) { sentence throws(Failure) in
            try body(
                Sentence(
                    span: plain.source(of: sentence.span),
                    tokens: sentence.tokens.map { Token(span: plain.source(of: $0.span), kind: $0.kind) },
                    boundary: sentence.boundary))
        }
    }

    private func segment<Failure: Error>(
        _ bytes: [UInt8], _ span: TextSpan, _ body: (Sentence) throws(Failure) -> Void
    ) throws(Failure) {
        try bytes.withUnsafeBufferPointer { bytes throws(Failure) in
            let scanner = Scanner(bytes)
            try splitter.split(scanner, span) { found throws(Failure) in
                tokenizer.tokenize(scanner, found.span, into: &scratch)
                // A copy has no room to spare, which over millions of tokens would double the memory.
                let tokens = scratch.withUnsafeBufferPointer { Array($0) }
                try body(Sentence(span: found.span, tokens: tokens, boundary: found.boundary))
            }
        }
    }
}
