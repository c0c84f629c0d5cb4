import Text

/// The words of a line that may be a notice, without the punctuation around them.
struct NoticeWords {
    /// The words as written; a bar between parts of a notice is a word.
    let words: [String]
    /// The words in lower case.
    let lower: [String]
    /// The words that a comma follows.
    let commas: Set<Int>
    /// The date among them, if any.
    let date: DateParser.Match?

    init(_ line: String) {
        let spaced = line.flatMap { $0 == "|" ? [" ", "|", " "] : [$0] }
        let raw = spaced.split { $0 == " " || $0 == "\u{A0}" || $0 == "\t" }
        let pairs = raw.map { (word: Self.trimmed($0), hasComma: $0.last == ",") }.filter { !$0.word.isEmpty }
        words = pairs.map(\.word)
        lower = words.map { $0.lowercased() }
        commas = Set(pairs.indices.filter { pairs[$0].hasComma })
        date = DateParser.firstDate(in: lower)
    }

    /// Whether a word begins with a capital.
    func isCapital(_ index: Int) -> Bool {
        words.indices.contains(index) && words[index].unicodeScalars.first?.properties.isUppercase ?? false
    }

    /// Whether every letter of a word is a capital, and there are two at least.
    func isShouted(_ index: Int) -> Bool {
        words[index].count > 1 && words[index].unicodeScalars.allSatisfy { $0.properties.isUppercase }
    }

    /// Whether a word is a part of the date.
    func isInDate(_ index: Int) -> Bool {
        date.map { ($0.first..<$0.past).contains(index) } ?? false
    }

    private static func trimmed(_ word: [Character].SubSequence) -> String {
        guard let first = word.firstIndex(where: { !edges.contains($0) }),
            let last = word.lastIndex(where: { !edges.contains($0) })
        else { return "" }
        return String(word[first...last])
    }

    private static let edges: Set<Character> = [",", ":", ";", "(", ")", "[", "]", "*", "_"]
}
