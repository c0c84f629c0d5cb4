/// Why bytes are no text.
public enum DecodingError: Error, Hashable {
    /// No byte at all.
    case empty
    /// Only white space.
    case blank
    /// Control bytes that no text has; the offset of the first.
    case binary(offset: Int)
    /// A sequence that does not decode in the character set; its offset.
    case undecodable(encoding: String, offset: Int)
    /// No character set by that name.
    case unknownEncoding(String)
    /// More bytes than spans can point into.
    case tooLarge(bytes: Int)
}
