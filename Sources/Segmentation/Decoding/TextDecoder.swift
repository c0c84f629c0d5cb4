import Text

/// Bytes to text: finds the character set, decodes, and refuses what is no text.
///
/// A byte order mark decides first. Well-formed UTF-8 is UTF-8. Bytes that are UTF-8 but for a few are damaged, an
/// error; bytes with none of its sequences are a single-byte set, which ICU's detector names. The text is never
/// rewritten: no normalisation, line ends as they are. Takes linear time.
///
///     try TextDecoder().run(Array("È vero.".utf8)).bytes.count  // 8
public struct TextDecoder: Stage {
    /// The stage's name in timings and traces.
    public let name = "decode"
    /// The character set, by any name that ICU knows, or `nil` to find it.
    public let encoding: String?

    /// A decoder that finds the character set, or is told.
    public init(encoding: String? = nil) {
        self.encoding = encoding
    }

    /// Decodes.
    ///
    /// - Throws: `DecodingError`.
    public func run(_ bytes: [UInt8]) throws -> SourceText {
        guard !bytes.isEmpty else { throw DecodingError.empty }
        guard bytes.count < TextSpan.limit / 2 else { throw DecodingError.tooLarge(bytes: bytes.count) }
        let text = try decoded(bytes)
        guard text.bytes.count < TextSpan.limit else { throw DecodingError.tooLarge(bytes: text.bytes.count) }
        if let offset = text.bytes.firstIndex(where: isBinary) { throw DecodingError.binary(offset: offset) }
        guard hasInk(text) else { throw DecodingError.blank }
        return text
    }

    private func decoded(_ bytes: [UInt8]) throws(DecodingError) -> SourceText {
        let mark = ByteOrderMark(of: bytes)
        if let encoding { return try convert(bytes, mark, from: encoding) }
        if let mark { return try convert(bytes, mark, from: mark.encoding) }
        if let wide = wideEncoding(bytes) { return try convert(bytes, nil, from: wide) }
        if let offset = bytes.firstIndex(where: isBinary) { throw .binary(offset: offset) }
        let check = bytes.withUnsafeBufferPointer(UTF8Check.init)
        guard let invalid = check.firstInvalid else { return SourceText(utf8: bytes) }
        let guess =
            check.isDamagedUTF8
            ? nil : CharacterSet.declared(bytes) ?? bytes.withUnsafeBufferPointer(CharacterSet.detect)
        guard let guess else { throw .undecodable(encoding: "UTF-8", offset: invalid) }
        return try convert(bytes, nil, from: guess)
    }

    private func convert(
        _ bytes: [UInt8], _ mark: ByteOrderMark?, from encoding: String
    ) throws(DecodingError) -> SourceText {
        guard CharacterSet.isKnown(encoding) else { throw .unknownEncoding(encoding) }
        let body = mark.map { Array(bytes.dropFirst($0.length)) } ?? bytes
        if ["UTF-8", "UTF8"].contains(encoding.uppercased()) {
            let invalid = body.withUnsafeBufferPointer { UTF8Check($0).firstInvalid }
            if let invalid { throw .undecodable(encoding: "UTF-8", offset: invalid + (mark?.length ?? 0)) }
            return SourceText(utf8: body)
        }
        // A converter that is told "UTF-16" reads the mark itself, to know the byte order.
        let exact = mark?.encoding ?? encoding
        let utf8 = body.withUnsafeBufferPointer { bytes in
            Result { () throws(DecodingError) in try CharacterSet.decode(bytes, from: exact) }
        }
        return SourceText(utf8: try utf8.get())
    }

    /// UTF-16 without a mark, given away by a zero in nearly every other byte.
    private func wideEncoding(_ bytes: [UInt8]) -> String? {
        let window = bytes.prefix(4096)
        guard window.count >= 4, bytes.count % 2 == 0 else { return nil }
        let even = window.indices.count { $0 % 2 == 0 && window[$0] == 0 }
        let odd = window.indices.count { $0 % 2 == 1 && window[$0] == 0 }
        let half = window.count / 2
        if odd * 10 > half * 7, even * 10 < half { return "UTF-16LE" }
        if even * 10 > half * 7, odd * 10 < half { return "UTF-16BE" }
        return nil
    }

    /// Control bytes that text has not: all but tab, line ends, form feed, escape and backspace.
    private func isBinary(_ byte: UInt8) -> Bool {
        byte < 0x20 && (byte < 0x08 || (0x0E...0x1A).contains(byte) || byte >= 0x1C)
    }

    private func hasInk(_ text: SourceText) -> Bool {
        text.bytes.withUnsafeBufferPointer { Scanner($0).skipSpace(0, text.bytes.count) } < text.bytes.count
    }
}

/// A byte order mark at the start of a text.
struct ByteOrderMark {
    /// The character set that it stands for.
    let encoding: String
    /// Its length in bytes.
    let length: Int

    /// The mark that the bytes begin with, if any.
    init?(of bytes: [UInt8]) {
        let marks: [([UInt8], String)] = [
            ([0xEF, 0xBB, 0xBF], "UTF-8"), ([0xFF, 0xFE, 0, 0], "UTF-32LE"), ([0, 0, 0xFE, 0xFF], "UTF-32BE"),
            ([0xFF, 0xFE], "UTF-16LE"), ([0xFE, 0xFF], "UTF-16BE"),
        ]
        guard let mark = marks.first(where: { bytes.starts(with: $0.0) }) else { return nil }
        encoding = mark.1
        length = mark.0.count
    }
}
