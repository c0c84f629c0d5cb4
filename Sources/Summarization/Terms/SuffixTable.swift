/// Endings with what to do about them, found longest first. Shared: every word asks several.
final class SuffixTable<Action: Sendable>: Sendable {
    /// The bytes of all endings; the longest first.
    private let bytes: [UInt8]
    private let ends: [Int]
    private let actions: [Action]
    /// Endings by their last two bytes, of which five bits each tell enough: a word is held against few of them.
    private let rows: [Int]
    private let firsts: [Int]

    /// Endings of each action, separated by spaces; letters beyond ASCII as in Latin-1.
    init(_ groups: [(String, Action)]) {
        let endings = groups.flatMap { suffixes, action in
            suffixes.split(separator: " ").map {
                ($0.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }, action)
            }
        }.sorted { $0.0.count > $1.0.count }
        bytes = endings.flatMap(\.0)
        ends = endings.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.0.count) }
        actions = endings.map(\.1)
        var rows: [Int] = []
        var firsts = [0]
        for key in 0..<1024 {
            rows += endings.indices.filter { row in
                let suffix = endings[row].0
                // An ending of one letter may follow any other.
                return suffix.count == 1 ? Int(suffix[0] & 31) == key >> 5 : Self.key(suffix, suffix.count) == key
            }
            firsts.append(rows.count)
        }
        self.rows = rows
        self.firsts = firsts
    }

    @inline(__always)
    private static func key(_ word: [UInt8], _ end: Int) -> Int {
        Int(word[end - 1] & 31) << 5 | Int(word[end - 2] & 31)
    }

    /// The longest ending of `word[..<end]` that does not start before `limit`, as the place where it starts.
    @inline(__always)
    func longest(in word: [UInt8], end: Int, limit: Int = 0) -> (start: Int, action: Action)? {
        guard end >= 2, end > limit else { return nil }
        let key = Self.key(word, end)
        for index in firsts[key]..<firsts[key + 1] {
            let row = rows[index]
            let start = end - (ends[row + 1] - ends[row])
            if start >= limit, matches(word, start, row) { return (start, actions[row]) }
        }
        return nil
    }

    @inline(__always)
    private func matches(_ word: [UInt8], _ start: Int, _ row: Int) -> Bool {
        for offset in 0..<(ends[row + 1] - ends[row]) where word[start + offset] != bytes[ends[row] + offset] {
            return false
        }
        return true
    }
}
