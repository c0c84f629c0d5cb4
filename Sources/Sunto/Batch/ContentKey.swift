/// Tells whether an article or the rules for its brief have changed.
enum ContentKey {
    /// 128 bits in hexadecimal: an FNV-1a hash (Fowler, Noll and Vo) and a polynomial one of the bytes.
    ///
    /// They find changes, they are no defence: who can write the articles can write the briefs as well. Duplicates are
    /// compared byte by byte.
    static func key(of bytes: [UInt8], seed: UInt8 = 0) -> String {
        var forward: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(seed)
        var other: UInt64 = 0x9E37_79B9_7F4A_7C15 &+ UInt64(seed)
        for byte in bytes {
            forward = (forward ^ UInt64(byte)) &* 0x100_0000_01B3
            other = (other &+ UInt64(byte) &+ 1) &* 0xBF58_476D_1CE4_E5B9
        }
        return hexadecimal(forward) + hexadecimal(other)
    }

    private static func hexadecimal(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
