/// Tells whether an article or the rules for its brief have changed.
enum ContentKey {
    /// 128 bits in hexadecimal: two FNV-1a hashes (Fowler, Noll and Vo) of the bytes and the rules.
    ///
    /// They find changes, they are no defence: who can write the articles can write the briefs as well.
    static func key(of bytes: [UInt8], rules: String) -> String {
        var forward: UInt64 = 0xCBF2_9CE4_8422_2325
        var other: UInt64 = 0x9E37_79B9_7F4A_7C15
        func add(_ byte: UInt8) {
            forward = (forward ^ UInt64(byte)) &* 0x100_0000_01B3
            other = (other &+ UInt64(byte) &+ 1) &* 0xBF58_476D_1CE4_E5B9
        }
        for byte in rules.utf8 { add(byte) }
        add(0)
        for byte in bytes { add(byte) }
        return hexadecimal(forward) + hexadecimal(other)
    }

    private static func hexadecimal(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
