/// Decoded text, kept unchanged, that spans point into.
///
/// Bytes are valid UTF-8 without a byte order mark.
public struct SourceText: Sendable, Hashable {
    /// The text as UTF-8.
    public let bytes: [UInt8]

    /// The text of a Swift string.
    public init(_ string: String) {
        bytes = Array(string.utf8)
    }

    /// Text of bytes that are known to be UTF-8; what is not becomes U+FFFD when read as a string.
    public init(utf8 bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The whole span.
    public var span: TextSpan { TextSpan(0, bytes.count) }

    /// The text under a span.
    public subscript(span: TextSpan) -> String {
        String(decoding: bytes[span.range], as: UTF8.self)
    }
}
