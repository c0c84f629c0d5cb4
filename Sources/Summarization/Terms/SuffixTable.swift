/// Endings with what to do about them, found longest first.
struct SuffixTable<Action: Sendable>: Sendable {
    private struct Row: Sendable {
        var suffix: [UInt8]
        var action: Action
    }

    /// By the last byte: a word is held against few endings.
    private var rows = [[Row]](repeating: [], count: 256)

    /// Endings of each action, separated by spaces; letters beyond ASCII as in Latin-1.
    init(_ groups: [(String, Action)]) {
        for (suffixes, action) in groups {
            for suffix in suffixes.split(separator: " ") {
                let bytes = suffix.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
                if let last = bytes.last { rows[Int(last)].append(Row(suffix: bytes, action: action)) }
            }
        }
        for last in rows.indices { rows[last].sort { $0.suffix.count > $1.suffix.count } }
    }

    /// The longest ending of `word[..<end]` that does not start before `limit`, as the place where it starts.
    func longest(in word: [UInt8], end: Int, limit: Int = 0) -> (start: Int, action: Action)? {
        guard end > limit else { return nil }
        for row in rows[Int(word[end - 1])] {
            let start = end - row.suffix.count
            if start >= limit, word[start..<end].elementsEqual(row.suffix) { return (start, row.action) }
        }
        return nil
    }
}
