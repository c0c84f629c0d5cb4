/// A half-open range of UTF-8 byte offsets into the unchanged decoded text.
///
/// Offsets count bytes, never characters: `TextSpan(0, 2)` of `"è vero"` is `"è"`. A text has at most 4 GiB: offsets
/// are kept in 32 bits, because a token list is several times as large as its text.
public struct TextSpan: Hashable, Sendable, Comparable {
    @usableFromInline var first: UInt32
    @usableFromInline var past: UInt32

    /// A span from `start` up to, not including, `end`.
    @inlinable
    public init(_ start: Int, _ end: Int) {
        first = UInt32(truncatingIfNeeded: start)
        past = UInt32(truncatingIfNeeded: end)
    }

    /// Offset of the first byte.
    @inlinable
    public var start: Int {
        get { Int(first) }
        set { first = UInt32(truncatingIfNeeded: newValue) }
    }

    /// Offset past the last byte; never below `start`.
    @inlinable
    public var end: Int {
        get { Int(past) }
        set { past = UInt32(truncatingIfNeeded: newValue) }
    }

    /// The largest number of bytes that spans can point into.
    public static let limit = Int(UInt32.max)

    /// Number of bytes.
    @inlinable
    public var count: Int { end - start }

    /// Whether the span holds no byte.
    @inlinable
    public var isEmpty: Bool { past <= first }

    /// The span as a range, to subscript bytes with.
    @inlinable
    public var range: Range<Int> { start..<end }

    /// Whether `other` lies wholly inside.
    @inlinable
    public func contains(_ other: TextSpan) -> Bool { first <= other.first && other.past <= past }

    /// Spans sort by where they start, then by where they end.
    @inlinable
    public static func < (a: TextSpan, b: TextSpan) -> Bool {
        a.first == b.first ? a.past < b.past : a.first < b.first
    }
}
