/// Endings with what to do about them, found longest first.
///
/// Every word asks several tables, so a look-up counts no references: tables are constants, and their memory stays for
/// the life of the process.
struct SuffixTable<Action: Sendable>: @unchecked Sendable {
    /// An ending of at most eight bytes, as the last bytes of a word are read: as one number, the last byte on top.
    private struct Ending {
        var bytes: UInt64 = 0
        var mask: UInt64 = 0
        var count = 0
        var action = 0

        init(_ letters: [UInt8], action: Int) {
            precondition(letters.count <= 8, "an ending has at most eight letters")
            for letter in letters.reversed() {
                count += 1
                bytes |= UInt64(letter) << UInt64(64 - 8 * count)
                mask |= 0xFF << UInt64(64 - 8 * count)
            }
            self.action = action
        }

        var key: Int { SuffixTable.key(bytes) }
    }

    // Nobody writes to them after `init`.
    private let actions: UnsafePointer<Action>
    /// The endings of each key, the longest first, key after key.
    private let endings: UnsafePointer<Ending>
    private let firsts: UnsafePointer<Int32>

    /// Endings of each action, separated by spaces; letters beyond ASCII as in Latin-1.
    init(_ groups: [(String, Action)]) {
        actions = Self.constant(groups.map(\.1))
        let all = groups.enumerated().flatMap { action, group in
            group.0.split(separator: " ").map {
                Ending($0.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }, action: action)
            }
        }.sorted { $0.count > $1.count }
        var endings: [Ending] = []
        var firsts: [Int32] = [0]
        for key in 0..<1024 {
            // An ending of one letter may follow any other.
            endings += all.filter { $0.count == 1 ? $0.key >> 5 == key >> 5 : $0.key == key }
            firsts.append(Int32(endings.count))
        }
        self.endings = Self.constant(endings)
        self.firsts = Self.constant(firsts)
    }

    private static func constant<Element>(_ elements: [Element]) -> UnsafePointer<Element> {
        let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(elements.count, 1))
        for (index, element) in elements.enumerated() { (memory + index).initialize(to: element) }
        return UnsafePointer(memory)
    }

    /// Endings are found by their last two bytes, of which five bits each tell enough: a word is held against few.
    @inline(__always)
    private static func key(_ tail: UInt64) -> Int { Int(tail >> 56 & 31) << 5 | Int(tail >> 48 & 31) }

    /// The longest ending of `word[..<end]` that does not start before `limit`, as the place where it starts.
    @inline(__always)
    func longest(in word: [UInt8], end: Int, limit: Int = 0) -> (start: Int, action: Action)? {
        guard end >= 2, end > limit, end <= word.count else { return nil }
        let tail = word.withUnsafeBytes { Self.tail($0, end) }
        let key = Self.key(tail)
        for index in Int(firsts[key])..<Int(firsts[key + 1]) {
            let ending = endings + index
            if tail & ending.pointee.mask == ending.pointee.bytes, end - ending.pointee.count >= limit {
                return (end - ending.pointee.count, actions[ending.pointee.action])
            }
        }
        return nil
    }

    /// The eight bytes before `end`, fewer of a shorter word.
    @inline(__always)
    private static func tail(_ word: UnsafeRawBufferPointer, _ end: Int) -> UInt64 {
        if end >= 8 { return word.loadUnaligned(fromByteOffset: end - 8, as: UInt64.self).littleEndian }
        var tail: UInt64 = 0
        for index in 0..<end { tail = tail >> 8 | UInt64(word[index]) << 56 }
        return tail
    }
}
