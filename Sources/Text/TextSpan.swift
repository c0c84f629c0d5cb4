/// A half-open range of UTF-8 byte offsets into the unchanged decoded text.
///
/// Offsets count bytes, never characters: `TextSpan(0, 2)` of `"è vero"` is `"è"`.
public struct TextSpan: Hashable, Sendable, Comparable {
    /// Offset of the first byte.
    public var start: Int
    /// Offset past the last byte; never below `start`.
    public var end: Int

    /// A span from `start` up to, not including, `end`.
    @inlinable
    public init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = end
    }

    /// Number of bytes.
    @inlinable
    public var count: Int { end - start }

    /// Whether the span holds no byte.
    @inlinable
    public var isEmpty: Bool { end <= start }

    /// The span as a range, to subscript bytes with.
    @inlinable
    public var range: Range<Int> { start..<end }

    /// Whether `other` lies wholly inside.
    @inlinable
    public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

    /// Spans sort by where they start, then by where they end.
    @inlinable
    public static func < (a: TextSpan, b: TextSpan) -> Bool {
        a.start == b.start ? a.end < b.end : a.start < b.start
    }
}
