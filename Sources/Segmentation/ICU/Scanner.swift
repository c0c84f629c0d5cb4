import Text

/// A cursorless view of UTF-8 bytes: code points, their classes, and runs of them, at byte offsets.
///
/// Bytes that are no UTF-8 read as one code point each, U+FFFD, so that any bytes at all can be scanned.
struct Scanner {
    /// The whole text.
    let bytes: UnsafeBufferPointer<UInt8>

    /// A view of a text.
    @inline(__always)
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The byte at an offset, 0 past the end or before the start.
    @inline(__always)
    subscript(offset: Int) -> UInt8 {
        offset >= 0 && offset < bytes.count ? bytes[offset] : 0
    }

    /// A code point and the number of its bytes.
    struct Scalar {
        var value: UInt32
        var length: Int

        @inline(__always)
        init(_ value: UInt32, _ length: Int) {
            self.value = value
            self.length = length
        }

        /// Its class; `.other` where there was none.
        var `class`: CharacterClass { length == 0 ? .other : CharacterClass(value) }
    }

    /// The code point at an offset; length 0 at the limit.
    @inline(__always)
    func scalar(at offset: Int, limit: Int) -> Scalar {
        guard offset < limit, offset >= 0 else { return Scalar(0, 0) }
        let lead = bytes[offset]
        return lead < 0x80 ? Scalar(UInt32(lead), 1) : wideScalar(at: offset, limit: limit)
    }

    private func wideScalar(at offset: Int, limit: Int) -> Scalar {
        let length = wellFormedLength(of: bytes, at: offset)
        guard length > 1, offset + length <= limit else { return Scalar(0xFFFD, 1) }
        var value = UInt32(bytes[offset]) & (0x7F >> UInt32(length))
        for distance in 1..<length { value = value << 6 | UInt32(bytes[offset + distance] & 0x3F) }
        return Scalar(value, length)
    }

    /// The code point that ends at an offset; length 0 at the floor.
    @inline(__always)
    func scalar(before offset: Int, floor: Int) -> Scalar {
        guard offset > floor, offset <= bytes.count else { return Scalar(0, 0) }
        let last = bytes[offset - 1]
        return last < 0x80 ? Scalar(UInt32(last), 1) : wideScalar(before: offset, floor: floor)
    }

    private func wideScalar(before offset: Int, floor: Int) -> Scalar {
        var start = offset - 1
        while start > floor, offset - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        let found = scalar(at: start, limit: offset)
        return start + found.length == offset ? found : Scalar(0xFFFD, 1)
    }

    /// The class of the code point at an offset.
    @inline(__always)
    func characterClass(at offset: Int, limit: Int) -> CharacterClass {
        scalar(at: offset, limit: limit).class
    }

    /// The offset of the first code point from `start` on that is no white space.
    @inline(__always)
    func skipSpace(_ start: Int, _ limit: Int) -> Int {
        var at = start
        while at < limit {
            let next = scalar(at: at, limit: limit)
            guard isBlank(next) else { break }
            at += next.length
        }
        return at
    }

    /// The offset past the last code point before `end` that is no white space.
    func trimSpace(_ end: Int, _ floor: Int) -> Int {
        var at = end
        while at > floor {
            let last = scalar(before: at, floor: floor)
            guard isBlank(last) else { break }
            at -= last.length
        }
        return at
    }

    /// The span without the white space around it.
    func trimmed(_ span: TextSpan) -> TextSpan {
        let start = skipSpace(span.start, span.end)
        return TextSpan(start, trimSpace(span.end, start))
    }

    /// White space, and what is invisible where it stands alone: zero-width spaces, byte order marks.
    @inline(__always)
    private func isBlank(_ scalar: Scalar) -> Bool {
        if scalar.value < 0x80 { return scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value) }
        return scalar.class == .space || scalar.value == 0x200B || scalar.value == 0xFEFF
    }

    /// The end of the run of letters and marks from an offset on.
    @inline(__always)
    func letters(from start: Int, limit: Int) -> Int {
        var at = start
        while at < limit {
            let next = scalar(at: at, limit: limit)
            guard next.class.isLetter else { break }
            at += next.length
        }
        return at
    }

    /// The start of the run of letters and marks that ends at an offset.
    func letters(before end: Int, floor: Int) -> Int {
        var at = end
        while at > floor {
            let last = scalar(before: at, floor: floor)
            guard last.class.isLetter else { break }
            at -= last.length
        }
        return at
    }

    /// The end of the run of ASCII digits from an offset on.
    @inline(__always)
    func digits(from start: Int, limit: Int) -> Int {
        var at = start
        while at < limit, isDigit(bytes[at]) { at += 1 }
        return at
    }

    /// Whether the bytes at an offset are those of a literal.
    func matches(_ literal: StaticString, at offset: Int) -> Bool {
        guard offset >= 0, offset + literal.utf8CodeUnitCount <= bytes.count else { return false }
        for index in 0..<literal.utf8CodeUnitCount where literal.utf8Start[index] != bytes[offset + index] {
            return false
        }
        return true
    }
}

/// Whether a byte is an ASCII digit.
@inline(__always)
func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

/// Whether a byte is an ASCII letter.
@inline(__always)
func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
