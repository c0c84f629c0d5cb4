/// A stretch of a text with its markup left out, and the way from its bytes to the text's and back.
///
/// What is found in the plain bytes, as sentences and words are, is carried back as spans of the unchanged text, so
/// that marked and unmarked text are read alike.
public struct PlainText: Sendable {
    /// The bytes without markup.
    public private(set) var bytes: [UInt8] = []
    /// The stretches of the text that stay: where each begins here, and in the text.
    private var pieces: [(plain: Int, source: Int)] = []
    private let end: Int

    /// Leaves marks out of a span; they are sorted, disjoint, and touch the span.
    public init(_ source: UnsafeBufferPointer<UInt8>, _ span: TextSpan, _ marks: some Sequence<TextSpan>) {
        end = span.end
        bytes.reserveCapacity(span.count)
        var at = span.start
        for mark in marks {
            append(source, at, min(mark.start, span.end))
            at = max(at, min(mark.end, span.end))
        }
        append(source, at, span.end)
    }

    private mutating func append(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
        guard start < end else { return }
        pieces.append((bytes.count, start))
        bytes += source[start..<end]
    }

    /// Where a span of the plain bytes stands in the text: from its first byte to its last, without marks at its edges.
    public func source(of span: TextSpan) -> TextSpan {
        guard !span.isEmpty else { return TextSpan(end, end) }
        return TextSpan(source(span.start), source(span.end - 1) + 1)
    }

    /// Where a span of the text, within the one this was made of, stands in the plain bytes.
    public func span(of source: TextSpan) -> TextSpan { TextSpan(plain(source.start), plain(source.end)) }

    private func source(_ offset: Int) -> Int {
        let piece = pieces[index { $0.plain <= offset }]
        return piece.source + offset - piece.plain
    }

    private func plain(_ offset: Int) -> Int {
        guard let first = pieces.first, offset > first.source else { return 0 }
        let place = index { $0.source <= offset }
        let limit = place + 1 < pieces.count ? pieces[place + 1].plain : bytes.count
        return min(pieces[place].plain + offset - pieces[place].source, limit)
    }

    /// The last piece that satisfies a condition which all before it satisfy.
    private func index(_ belongs: ((plain: Int, source: Int)) -> Bool) -> Int {
        var (low, high) = (0, pieces.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if belongs(pieces[middle]) { low = middle } else { high = middle - 1 }
        }
        return low
    }
}
