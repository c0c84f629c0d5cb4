/// Numbers words in the order of their first insertion: a hash table of byte strings, kept in one block.
///
/// The standard library's hashing takes `[UInt8]` a byte at a time, with a seed; words need neither.
struct ByteTable: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = [0]
    private var hashes: [UInt64] = []
    /// Number of a word plus one; 0 is free. A power of two, at most half full.
    private var slots = [Int32](repeating: 0, count: 256)

    /// Number of words.
    var count: Int { hashes.count }

    /// The spelling of a word.
    subscript(number: Int) -> ArraySlice<UInt8> { bytes[ends[number]..<ends[number + 1]] }

    /// The number of a word that was inserted.
    func number(of word: [UInt8]) -> Int? { number(of: word[...]) }

    /// The number of a word that was inserted.
    func number(of word: ArraySlice<UInt8>) -> Int? {
        let slot = slot(of: word, hash: Self.hash(word))
        return slots[slot] == 0 ? nil : Int(slots[slot]) - 1
    }

    /// The number of a word, a new one where it is new.
    mutating func insert(_ word: [UInt8]) -> Int {
        let hash = Self.hash(word[...])
        let slot = slot(of: word[...], hash: hash)
        if slots[slot] != 0 { return Int(slots[slot]) - 1 }
        bytes += word
        ends.append(bytes.count)
        hashes.append(hash)
        slots[slot] = Int32(hashes.count)
        if hashes.count * 2 > slots.count { grow() }
        return hashes.count - 1
    }

    /// The slot that holds the word, or the free one where it would go.
    private func slot(of word: ArraySlice<UInt8>, hash: UInt64) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if hashes[number] == hash, equal(number, word) { return slot }
            slot = (slot + 1) & mask
        }
        return slot
    }

    @inline(__always)
    private func equal(_ number: Int, _ word: ArraySlice<UInt8>) -> Bool {
        let start = ends[number]
        guard ends[number + 1] - start == word.count else { return false }
        for offset in 0..<word.count where bytes[start + offset] != word[word.startIndex + offset] { return false }
        return true
    }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: slots.count * 4)
        let mask = slots.count - 1
        for (number, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(number + 1)
        }
    }

    private static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
        word.withUnsafeBufferPointer { SurfaceTable.hash($0, 0..<$0.count) }
    }
}
