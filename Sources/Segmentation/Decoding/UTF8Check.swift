/// Where bytes are UTF-8 and where they are not.
struct UTF8Check {
    /// The number of well-formed sequences of two bytes or more.
    private(set) var multibyteCount = 0
    /// The number of bytes that belong to no well-formed sequence.
    private(set) var invalidCount = 0
    /// The offset of the first of them.
    private(set) var firstInvalid: Int?

    /// Checks all bytes, in linear time.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var at = 0
        while at < bytes.count {
            if bytes[at] < 0x80 {
                at += 1
                continue
            }
            let length = wellFormedLength(of: bytes, at: at)
            if length > 1 {
                multibyteCount += 1
                at += length
            } else {
                if firstInvalid == nil { firstInvalid = at }
                invalidCount += 1
                at += 1
            }
        }
    }

    /// Whether it is damaged UTF-8 rather than another character set: most of what is not ASCII is well formed.
    var isDamagedUTF8: Bool { invalidCount > 0 && multibyteCount >= invalidCount }
}

/// The length of the well-formed UTF-8 sequence at an offset, 0 where there is none (Unicode Standard, table 3-7).
func wellFormedLength(of bytes: UnsafeBufferPointer<UInt8>, at: Int) -> Int {
    let lead = bytes[at]
    func continuation(_ distance: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
        at + distance < bytes.count && range.contains(bytes[at + distance])
    }
    switch lead {
    case 0..<0x80: return 1
    case 0xC2...0xDF: return continuation(1) ? 2 : 0
    case 0xE0: return continuation(1, 0xA0...0xBF) && continuation(2) ? 3 : 0
    case 0xED: return continuation(1, 0x80...0x9F) && continuation(2) ? 3 : 0
    case 0xE1...0xEF: return continuation(1) && continuation(2) ? 3 : 0
    case 0xF0: return continuation(1, 0x90...0xBF) && continuation(2) && continuation(3) ? 4 : 0
    case 0xF4: return continuation(1, 0x80...0x8F) && continuation(2) && continuation(3) ? 4 : 0
    case 0xF1...0xF3: return continuation(1) && continuation(2) && continuation(3) ? 4 : 0
    default: return 0
    }
}
