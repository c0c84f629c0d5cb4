import Text

/// Maps the surface forms of one text to numbers, without copying them: open addressing over spans of the text.
struct SurfaceTable {
    private struct Entry {
        var hash: UInt64
        var start: Int
        var count: Int
        var value: Int32
    }

    private var entries: [Entry] = []
    /// Index of an entry plus one; 0 is free. A power of two, at most half full.
    private var slots = [Int32](repeating: 0, count: 1024)

    /// The number of the form with that hash, if it was inserted.
    @inline(__always)
    func value(at span: TextSpan, hash: UInt64, in text: UnsafeBufferPointer<UInt8>) -> Int32? {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            let entry = entries[Int(slots[slot]) - 1]
            if entry.hash == hash, entry.count == span.count, Self.equal(text, entry.start, span) {
                return entry.value
            }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// Gives a new form its number.
    mutating func insert(_ value: Int32, at span: TextSpan, hash: UInt64) {
        entries.append(Entry(hash: hash, start: span.start, count: span.count, value: value))
        if entries.count * 2 > slots.count {
            slots = [Int32](repeating: 0, count: slots.count * 4)
            for index in entries.indices { place(index) }
        } else {
            place(entries.count - 1)
        }
    }

    private mutating func place(_ index: Int) {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: entries[index].hash) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = Int32(index + 1)
    }

    /// FNV-1a with its bits mixed; no order ever depends on it, so it needs no seed.
    @inline(__always)
    static func hash(_ text: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in span.range { hash = (hash ^ UInt64(text[index])) &* 0x100_0000_01B3 }
        return hash ^ (hash >> 29)
    }

    @inline(__always)
    private static func equal(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ span: TextSpan) -> Bool {
        for offset in 0..<span.count where text[start + offset] != text[span.start + offset] { return false }
        return true
    }
}
