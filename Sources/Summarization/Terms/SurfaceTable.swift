import Text

/// Maps the surface forms of one text to numbers, without copying them: open addressing over spans of the text.
///
/// All that a look-up needs stands in one slot, so that it costs one miss of the cache and not three.
struct SurfaceTable {
    private struct Slot {
        var hash: UInt64 = 0
        var start = 0
        /// 0 is free.
        var count: Int32 = 0
        var value: Int32 = 0
    }

    /// A power of two, at most half full.
    private var slots = [Slot](repeating: Slot(), count: 1024)
    private var used = 0

    /// The number of the form at `span`, which is not empty; `make` gives it when the form is new.
    @inline(__always)
    mutating func value(
        at span: TextSpan, in text: UnsafeBufferPointer<UInt8>, make: (TextSpan) -> Int32
    ) -> Int32 {
        let hash = Self.hash(text, span.range)
        let count = Int32(truncatingIfNeeded: span.count)
        let mask = slots.count - 1
        var index = Int(truncatingIfNeeded: hash) & mask
        while slots[index].count != 0 {
            let slot = slots[index]
            if slot.hash == hash, slot.count == count, Self.equal(text, slot.start, span) { return slot.value }
            index = (index + 1) & mask
        }
        let value = make(span)
        slots[index] = Slot(hash: hash, start: span.start, count: count, value: value)
        used += 1
        if used * 2 > slots.count { grow() }
        return value
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 4)
        let mask = slots.count - 1
        for slot in old where slot.count != 0 {
            var index = Int(truncatingIfNeeded: slot.hash) & mask
            while slots[index].count != 0 { index = (index + 1) & mask }
            slots[index] = slot
        }
    }

    /// FNV-1a over eight bytes at a time, its bits mixed; no order ever depends on it, so it needs no seed.
    @inline(__always)
    static func hash(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(range.count)
        let raw = UnsafeRawBufferPointer(text)
        var index = range.lowerBound
        while index + 8 <= range.upperBound {
            hash = (hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 32
            index += 8
        }
        while index < range.upperBound {
            hash = (hash ^ UInt64(raw[index])) &* 0x100_0000_01B3
            index += 1
        }
        hash = (hash ^ (hash >> 29)) &* 0xBF58_476D_1CE4_E5B9
        return hash ^ (hash >> 32)
    }

    @inline(__always)
    private static func equal(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ span: TextSpan) -> Bool {
        for offset in 0..<span.count where text[start + offset] != text[span.start + offset] { return false }
        return true
    }
}
