import Text

/// Maps the surface forms of one text to numbers, without copying them: open addressing over spans of the text.
///
/// All that a look-up of a short form needs stands in one slot of 16 bytes, so that it costs one miss of the cache and
/// not two: the form itself. A longer form is compared where it first stood.
struct SurfaceTable {
    private struct Slot {
        /// The bytes of a short form with their number; a part of the hash of a longer form with its length.
        var key: UInt64 = 0
        /// Where a longer form stands: spans of a text fit into 32 bits. `short` where the key is the form.
        var start: UInt32 = 0
        var value = SurfaceTable.free
    }

    private static let free = Int32.min
    private static let short = UInt32.max
    /// The longest form that fits into a key.
    private static let shortest = 7

    /// A power of two, at most three quarters full.
    private var slots: [Slot]
    private var used = 0

    /// A table for a text of so many tokens: the more, the rarer a new form is.
    init(tokens: Int) {
        var capacity = 1024
        while capacity < tokens / 4, capacity < 1 << 16 { capacity *= 2 }
        slots = [Slot](repeating: Slot(), count: capacity)
    }

    /// The number of the form at `span`, which is not empty; `make` gives it when the form is new: any but `Int32.min`.
    @inline(__always)
    mutating func value(
        at span: TextSpan, in text: UnsafeBufferPointer<UInt8>, make: (TextSpan) -> Int32
    ) -> Int32 {
        let raw = UnsafeRawBufferPointer(text)
        if span.count <= Self.shortest {
            let key = Self.tail(raw, span.start, span.range) | UInt64(span.count) << 56
            return value(key, Self.short, Self.mixed(key), { _ in true }) { make(span) }
        }
        let key =
            Self.hash(text, span.range) >> 32 | UInt64(truncatingIfNeeded: span.count) << 32
        return value(key, UInt32(truncatingIfNeeded: span.start), key, { Self.equal(raw, Int($0), span) }) {
            make(span)
        }
    }

    @inline(__always)
    private mutating func value(
        _ key: UInt64, _ start: UInt32, _ hash: UInt64, _ isSame: (UInt32) -> Bool, make: () -> Int32
    ) -> Int32 {
        let found = slots.withUnsafeBufferPointer { slots -> (index: Int, value: Int32) in
            let mask = slots.count - 1
            var index = Int(truncatingIfNeeded: hash) & mask
            while slots[index].value != Self.free {
                let slot = slots[index]
                if slot.key == key, (slot.start == Self.short) == (start == Self.short), isSame(slot.start) {
                    return (index, slot.value)
                }
                index = (index + 1) & mask
            }
            return (index, Self.free)
        }
        if found.value != Self.free { return found.value }
        let value = make()
        slots[found.index] = Slot(key: key, start: start, value: value)
        used += 1
        if used * 4 > slots.count * 3 { grow() }
        return value
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        let mask = slots.count - 1
        for slot in old where slot.value != Self.free {
            var index = Int(truncatingIfNeeded: slot.start == Self.short ? Self.mixed(slot.key) : slot.key) & mask
            while slots[index].value != Self.free { index = (index + 1) & mask }
            slots[index] = slot
        }
    }

    /// The bits of a number, mixed.
    @inline(__always)
    private static func mixed(_ key: UInt64) -> UInt64 {
        let product = key.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low
    }

    /// A product of what is read eight bytes at a time, its bits mixed; no order ever depends on it, so it needs no seed.
    ///
    /// Up to sixteen bytes there is no loop: the last eight overlap with the first.
    @inline(__always)
    static func hash(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
        let raw = UnsafeRawBufferPointer(text)
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(range.count)
        if range.count < 8 { return mixed(mixed(hash ^ tail(raw, range.lowerBound, range))) }
        hash = mixed(hash ^ raw.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self))
        if range.count > 16 {
            var index = range.lowerBound + 8
            while index + 8 < range.upperBound {
                hash = mixed(hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                index += 8
            }
        }
        return mixed(hash ^ raw.loadUnaligned(fromByteOffset: range.upperBound - 8, as: UInt64.self))
    }

    /// The bytes from `index` to the end, fewer than eight.
    @inline(__always)
    private static func tail(_ raw: UnsafeRawBufferPointer, _ index: Int, _ range: Range<Int>) -> UInt64 {
        let count = range.upperBound - index
        if range.upperBound >= 8, count > 0 {
            let last = raw.loadUnaligned(fromByteOffset: range.upperBound - 8, as: UInt64.self)
            return last.littleEndian >> UInt64(64 - 8 * count)
        }
        var number: UInt64 = 0
        for at in (index..<range.upperBound).reversed() { number = number << 8 | UInt64(raw[at]) }
        return number
    }

    /// Whether the bytes at `start` are those of a span of eight bytes or more.
    @inline(__always)
    private static func equal(_ raw: UnsafeRawBufferPointer, _ start: Int, _ span: TextSpan) -> Bool {
        func differs(at offset: Int) -> Bool {
            raw.loadUnaligned(fromByteOffset: start + offset, as: UInt64.self)
                != raw.loadUnaligned(fromByteOffset: span.start + offset, as: UInt64.self)
        }
        if differs(at: 0) || differs(at: span.count - 8) { return false }
        var offset = 8
        while offset + 8 < span.count {
            if differs(at: offset) { return false }
            offset += 8
        }
        return true
    }
}
