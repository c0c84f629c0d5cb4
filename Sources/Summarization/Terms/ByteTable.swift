/// Numbers words in the order of their first insertion: a hash table of byte strings, kept in one block.
///
/// The standard library's hashing takes `[UInt8]` a byte at a time, with a seed; words need neither.
struct ByteTable: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = [0]
    private var hashes: [UInt64] = []
    /// Number of a word plus one, above it half of its hash; 0 is free. A power of two, at most half full.
    private var slots: [UInt64]

    /// A table that need not grow up to about so many words.
    init(capacity: Int = 128) {
        var size = 256
        while size < capacity * 2 { size *= 2 }
        slots = [UInt64](repeating: 0, count: size)
        if capacity > 128 {
            ends.reserveCapacity(capacity)
            hashes.reserveCapacity(capacity)
            bytes.reserveCapacity(capacity * 8)
        }
    }

    /// Number of words.
    var count: Int { hashes.count }

    /// The spelling of a word.
    subscript(number: Int) -> ArraySlice<UInt8> { bytes[ends[number]..<ends[number + 1]] }

    /// The number of a word that was inserted.
    func number(of word: [UInt8]) -> Int? {
        word.withUnsafeBufferPointer { number(of: $0, hash: Self.hash($0)) }
    }

    /// The number of a word that was inserted.
    func number(of word: ArraySlice<UInt8>) -> Int? {
        word.withUnsafeBufferPointer { number(of: $0, hash: Self.hash($0)) }
    }

    /// The number here of a word of another table.
    func number(of word: Int, in other: ByteTable) -> Int? {
        other.bytes.withUnsafeBufferPointer { bytes in
            let spelling = UnsafeBufferPointer(rebasing: bytes[other.ends[word]..<other.ends[word + 1]])
            return number(of: spelling, hash: other.hashes[word])
        }
    }

    /// The number of a word, a new one where it is new.
    mutating func insert(_ word: [UInt8]) -> Int {
        word.withUnsafeBufferPointer { word in
            let hash = Self.hash(word)
            let slot = slot(of: word, hash: hash)
            if slots[slot] != 0 { return Self.number(in: slots[slot]) }
            bytes.append(contentsOf: word)
            ends.append(bytes.count)
            hashes.append(hash)
            slots[slot] = Self.slot(hash, hashes.count - 1)
            if hashes.count * 2 > slots.count { grow() }
            return hashes.count - 1
        }
    }

    private func number(of word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int? {
        let slot = slots[slot(of: word, hash: hash)]
        return slot == 0 ? nil : Self.number(in: slot)
    }

    /// The slot that holds the word, or the free one where it would go.
    private func slot(of word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
        slots.withUnsafeBufferPointer { slots in
            let mask = slots.count - 1
            var slot = Int(truncatingIfNeeded: hash) & mask
            while slots[slot] != 0 {
                if slots[slot] >> 32 == hash >> 32, equal(Self.number(in: slots[slot]), word) { return slot }
                slot = (slot + 1) & mask
            }
            return slot
        }
    }

    @inline(__always)
    private func equal(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = ends[number]
        guard ends[number + 1] - start == word.count else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            for offset in 0..<word.count where bytes[start + offset] != word[offset] { return false }
            return true
        }
    }

    private mutating func grow() {
        slots = [UInt64](repeating: 0, count: slots.count * 4)
        let mask = slots.count - 1
        for (number, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = Self.slot(hash, number)
        }
    }

    @inline(__always)
    private static func slot(_ hash: UInt64, _ number: Int) -> UInt64 {
        (hash & 0xFFFF_FFFF_0000_0000) | UInt64(truncatingIfNeeded: number + 1)
    }

    @inline(__always)
    private static func number(in slot: UInt64) -> Int { Int(slot & 0xFFFF_FFFF) - 1 }

    @inline(__always)
    private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 { SurfaceTable.hash(word, 0..<word.count) }
}
