/// Endings with what to do about them, found longest first.
struct SuffixTable<Action: Sendable>: Sendable {
    /// The bytes of all endings; those with the same last byte stand together, the longest first.
    private var bytes: [UInt8] = []
    private var ends: [Int] = [0]
    private var actions: [Action] = []
    /// Endings with the last byte `b` are `firsts[b] ..< firsts[b + 1]`: a word is held against few of them.
    private var firsts = [Int](repeating: 0, count: 257)

    /// Endings of each action, separated by spaces; letters beyond ASCII as in Latin-1.
    init(_ groups: [(String, Action)]) {
        let rows = groups.flatMap { suffixes, action in
            suffixes.split(separator: " ").map {
                ($0.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }, action)
            }
        }
        for last in 0..<256 {
            for (suffix, action) in rows.filter({ $0.0.last.map(Int.init) == last }).sorted(by: {
                $0.0.count > $1.0.count
            }) {
                bytes += suffix
                ends.append(bytes.count)
                actions.append(action)
            }
            firsts[last + 1] = actions.count
        }
    }

    /// The longest ending of `word[..<end]` that does not start before `limit`, as the place where it starts.
    func longest(in word: [UInt8], end: Int, limit: Int = 0) -> (start: Int, action: Action)? {
        guard end > limit else { return nil }
        let last = Int(word[end - 1])
        for row in firsts[last]..<firsts[last + 1] {
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
