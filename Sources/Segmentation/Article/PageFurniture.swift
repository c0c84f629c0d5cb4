import Lexicon

/// The lines that pages carry around their articles, from `models/it/page-furniture.tsv`.
struct PageFurniture: Sendable {
    private var labels: Set<String> = []
    private var beginnings: [String] = []
    private var firstBytes: Set<UInt8> = []
    private var labelBytes: Set<UInt8> = []

    /// Reads the embedded table.
    ///
    /// - Throws: `ModelError` where the table is missing or a row has not two columns of a known kind.
    init() throws {
        let name = "it/page-furniture.tsv"
        var row = 0
        try ModelTable(name).forEachRow { columns in
            row += 1
            guard columns.count == 2 else { throw ModelError.malformed(name, line: row, "two columns expected") }
            switch columns[0] {
            case "label":
                labels.insert(String(columns[1]))
                if let first = columns[1].utf8.first { labelBytes.insert(first) }
            case "line":
                beginnings.append(String(columns[1]))
                if let first = columns[1].utf8.first { firstBytes.insert(first) }
            default: throw ModelError.malformed(name, line: row, "kind is label or line")
            }
        }
    }

    /// Whether a line is a label over a list of links.
    func isLabel(_ line: String) -> Bool {
        mayBegin(line, labelBytes) && labels.contains(Self.bare(line))
    }

    /// Whether a line begins as furniture does.
    func isFurniture(_ line: String) -> Bool {
        guard mayBegin(line, firstBytes) else { return false }
        let bare = Self.bare(line)
        return beginnings.contains { phrase in
            bare == phrase || (bare.hasPrefix(phrase) && !(bare.dropFirst(phrase.count).first?.isLetter ?? false))
        }
    }

    /// Most lines are told by their first letter.
    private func mayBegin(_ line: String, _ bytes: Set<UInt8>) -> Bool {
        let first = line.utf8.first { isASCIILetter($0) || $0 >= 0x80 || isDigit($0) }
        return first.map { $0 >= 0x80 || bytes.contains(lowered($0)) } ?? false
    }

    private static func bare(_ line: String) -> String {
        let lower = line.lowercased().replacing("’", with: "'")
        guard let first = lower.firstIndex(where: { !marks.contains($0) }),
            let last = lower.lastIndex(where: { !marks.contains($0) })
        else { return "" }
        return String(lower[first...last])
    }

    private static let marks: Set<Character> = [
        ":", ".", "…", "»", "›", ">", "-", "–", "*", "#", " ", "!", "?", "[", "]", "©", "|",
    ]
}

extension String {
    /// The string with every occurrence of a character replaced by another.
    fileprivate func replacing(_ character: Character, with other: Character) -> String {
        String(map { $0 == character ? other : $0 })
    }
}
