import Text

/// Maps the surface forms of one text to numbers, without copying them: open addressing over spans of the text.
///
/// All that a look-up needs stands in one slot of 16 bytes, so that it costs one miss of the cache and not three.
struct SurfaceTable {
    private struct Slot {
        var tag: UInt32 = 0
        /// Spans of a text fit into 32 bits.
        var start: UInt32 = 0
        /// 0 is free.
        var count: Int32 = 0
        var value: Int32 = 0
    }

    /// A power of two, at most half full.
    private var slots: [Slot]
    private var used = 0

    /// A table for a text of so many tokens: the more, the rarer a new form is.
    init(tokens: Int) {
        var capacity = 1024
        while capacity < tokens / 4, capacity < 1 << 16 { capacity *= 2 }
        slots = [Slot](repeating: Slot(), count: capacity)
    }

    /// The number of the form at `span`, which is not empty; `make` gives it when the form is new.
    @inline(__always)
    mutating func value(
        at span: TextSpan, in text: UnsafeBufferPointer<UInt8>, make: (TextSpan) -> Int32
    ) -> Int32 {
        let tag = UInt32(truncatingIfNeeded: Self.hash(text, span.range))
        let count = Int32(truncatingIfNeeded: span.count)
        let mask = slots.count - 1
        var index = Int(tag) & mask
        while slots[index].count != 0 {
            let slot = slots[index]
            if slot.tag == tag, slot.count == count, Self.equal(text, Int(slot.start), span) { return slot.value }
            index = (index + 1) & mask
        }
        let value = make(span)
        slots[index] = Slot(tag: tag, start: UInt32(truncatingIfNeeded: span.start), count: count, value: value)
        used += 1
        if used * 2 > slots.count { grow() }
        return value
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        let mask = slots.count - 1
        for slot in old where slot.count != 0 {
            var index = Int(slot.tag) & mask
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
        // The last bytes as one number: no loop over them.
        if index < range.upperBound { hash = (hash ^ tail(raw, index, range)) &* 0x9E37_79B9_7F4A_7C15 }
        hash = (hash ^ (hash >> 29)) &* 0xBF58_476D_1CE4_E5B9
        return hash ^ (hash >> 32)
    }

    /// The bytes from `index` to the end, fewer than eight.
    @inline(__always)
    private static func tail(_ raw: UnsafeRawBufferPointer, _ index: Int, _ range: Range<Int>) -> UInt64 {
        let count = range.upperBound - index
        if range.upperBound >= 8 {
            let last = raw.loadUnaligned(fromByteOffset: range.upperBound - 8, as: UInt64.self)
            return last.littleEndian >> UInt64(64 - 8 * count)
        }
        var number: UInt64 = 0
        for at in (index..<range.upperBound).reversed() { number = number << 8 | UInt64(raw[at]) }
        return number
    }

    @inline(__always)
    private static func equal(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ span: TextSpan) -> Bool {
        let raw = UnsafeRawBufferPointer(text)
        var offset = 0
        while offset + 8 <= span.count {
            let a = raw.loadUnaligned(fromByteOffset: start + offset, as: UInt64.self)
            if a != raw.loadUnaligned(fromByteOffset: span.start + offset, as: UInt64.self) { return false }
            offset += 8
        }
        while offset < span.count {
            if raw[start + offset] != raw[span.start + offset] { return false }
            offset += 1
        }
        return true
    }
}
