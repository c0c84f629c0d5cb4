/// Rows of tables by the hash of a key: a multimap that costs some sixteen bytes a row and no allocation per key.
///
/// Different keys may share a hash, though seldom; who looks a row up compares the key itself.
struct RowIndex: Sendable {
    private var heads: [Int32]
    private var next: [Int32] = []
    private var offsets: [Int32] = []
    /// The upper half of each hash, so that few rows are read in vain.
    private var tags: [UInt32] = []

    /// An index for about `capacity` rows.
    init(capacity: Int) {
        var size = 64
        while size < capacity { size *= 2 }
        heads = [Int32](repeating: -1, count: size)
        next.reserveCapacity(capacity)
        offsets.reserveCapacity(capacity)
    }

    private func bucket(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ (hash >> 29)) & (heads.count - 1) }

    /// Adds a row under a key's hash.
    mutating func add(_ hash: UInt64, offset: Int) {
        let bucket = bucket(hash)
        next.append(heads[bucket])
        heads[bucket] = Int32(offsets.count)
        offsets.append(Int32(offset))
        tags.append(UInt32(truncatingIfNeeded: hash >> 32))
    }

    /// Calls `body` with the offset of every row whose key may have that hash, the last added first.
    func forEach(_ hash: UInt64, _ body: (Int) -> Void) {
        forEachUntil(hash) { offset in
            body(offset)
            return false
        }
    }

    /// The same until `isDone` says that it is.
    func forEachUntil(_ hash: UInt64, isDone: (Int) -> Bool) {
        var entry = heads[bucket(hash)]
        let tag = UInt32(truncatingIfNeeded: hash >> 32)
        while entry >= 0 {
            if tags[Int(entry)] == tag, isDone(Int(offsets[Int(entry)])) { return }
            entry = next[Int(entry)]
        }
    }
}

/// FNV-1a over bytes, fed a piece at a time.
struct ByteHash {
    private(set) var value: UInt64

    /// The hash of no byte, or of those before.
    init(_ value: UInt64 = 0xcbf2_9ce4_8422_2325) {
        self.value = value
    }

    mutating func add(_ byte: UInt8) {
        value ^= UInt64(byte)
        value &*= 0x100_0000_01b3
    }

    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash = ByteHash()
        for byte in bytes { hash.add(byte) }
        return hash.value
    }
}
