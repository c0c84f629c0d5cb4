/// The words of an English line with the marks around each, so that phrases can be found and replaced.
struct EnglishWords {
    /// A word with the marks that touch it.
    struct Word {
        var before: String
        var core: String { didSet { lower = core.lowercased() } }
        var after: String
        /// The core in small letters.
        private(set) var lower: String

        init(before: String, core: String, after: String) {
            self.before = before
            self.core = core
            self.after = after
            lower = core.lowercased()
        }

        var text: String { before + core + after }
    }

    var words: [Word]

    init(_ line: String) {
        words = line.split(separator: " ").map { piece in
            let isMark = { (mark: Character) in !mark.isLetter && !mark.isNumber }
            // Most words have no mark; telling letters takes long.
            if Self.isPlain(piece.utf8.first), Self.isPlain(piece.utf8.last) {
                return Word(before: "", core: String(piece), after: "")
            }
            let before = piece.prefix(while: isMark)
            let rest = piece.dropFirst(before.count)
            let after = rest.reversed().prefix(while: isMark)
            return Word(
                before: String(before), core: String(rest.dropLast(after.count)), after: String(after.reversed()))
        }
    }

    private static func isPlain(_ byte: UInt8?) -> Bool {
        guard let byte else { return false }
        return (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }

    /// The line.
    var line: String { words.map(\.text).joined(separator: " ") }

    /// Whether a word stands within quotation marks.
    func isQuoted(_ index: Int) -> Bool {
        var marks = words[..<index].reduce(0) { $0 + $1.text.count { $0 == "\"" } }
        marks += words[index].before.count { $0 == "\"" }
        return marks % 2 == 1
    }

    /// Whether the words from an index are these, in small letters, with no mark between them.
    func matches(_ phrase: [String], at index: Int) -> Bool {
        guard index + phrase.count <= words.count else { return false }
        return phrase.indices.allSatisfy { offset in
            let word = words[index + offset]
            return word.lower == phrase[offset] && (offset == 0 || word.before.isEmpty)
                && (offset == phrase.count - 1 || word.after.isEmpty)
        }
    }

    /// Puts text in the place of some words; the marks around them stay, a capital at the start stays.
    mutating func replace(_ range: Range<Int>, with text: String) {
        let first = words[range.lowerBound]
        let isCapital = first.core.first?.isUppercase == true
        let core = isCapital ? text.prefix(1).uppercased() + text.dropFirst() : text
        words.replaceSubrange(
            range, with: [Word(before: first.before, core: core, after: words[range.upperBound - 1].after)])
    }
}
