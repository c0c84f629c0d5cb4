/// Decoded text, kept unchanged, that spans point into.
///
/// Bytes are valid UTF-8 without a byte order mark. Where the text is marked up within its lines, as Markdown is, the
/// marks stay in the bytes, so that offsets hold, and `markup` says where they are, so that no reader sees them.
public struct SourceText: Sendable, Hashable {
    /// The text as UTF-8.
    public let bytes: [UInt8]
    /// Where marks stand that are no part of what the text says: sorted, disjoint.
    public var markup: [TextSpan]

    /// The text of a Swift string.
    public init(_ string: String) {
        self.init(utf8: Array(string.utf8))
    }

    /// Text of bytes that are known to be UTF-8; what is not becomes U+FFFD when read as a string.
    public init(utf8 bytes: [UInt8], markup: [TextSpan] = []) {
        self.bytes = bytes
        self.markup = markup
    }

    /// The whole span.
    public var span: TextSpan { TextSpan(0, bytes.count) }

    /// What the text says under a span, without markup.
    public subscript(span: TextSpan) -> String {
        let marks = markup(in: span)
        if marks.isEmpty { return String(decoding: bytes[span.range], as: UTF8.self) }
        return String(decoding: plain(span).bytes, as: UTF8.self)
    }
}

extension SourceText {
    /// The marks that touch a span, in logarithmic time.
    public func markup(in span: TextSpan) -> ArraySlice<TextSpan> {
        if markup.isEmpty { return [] }
        let first = markup.partitioningIndex { $0.end > span.start }
        return markup[first...].prefix { $0.start < span.end }
    }

    /// The bytes under a span without markup, and the way back from them.
    public func plain(_ span: TextSpan) -> PlainText {
        bytes.withUnsafeBufferPointer { PlainText($0, span, markup(in: span)) }
    }

    /// A span without the markup and the spaces at its edges.
    public func trimmingMarkup(_ span: TextSpan) -> TextSpan {
        if markup(in: span).isEmpty { return span }
        let plain = plain(span)
        let start = plain.bytes.firstIndex { $0 != 0x20 } ?? 0
        return plain.source(of: TextSpan(start, (plain.bytes.lastIndex { $0 != 0x20 } ?? -1) + 1))
    }

    /// A sentence with a text of its own, without markup and with offsets from the start of the sentence.
    public func detached(_ sentence: Sentence) -> (text: SourceText, sentence: Sentence) {
        let plain = plain(sentence.span)
        let tokens = sentence.tokens.map { Token(span: plain.span(of: $0.span), kind: $0.kind) }
        let text = SourceText(utf8: plain.bytes)
        return (text, Sentence(span: text.span, tokens: tokens, boundary: sentence.boundary))
    }
}

extension [TextSpan] {
    /// The first index whose element satisfies a condition that all later ones satisfy too.
    fileprivate func partitioningIndex(_ belongs: (TextSpan) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if belongs(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
