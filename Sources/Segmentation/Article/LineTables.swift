import Text

/// The tables that line ends are judged by.
struct LineTables: Sendable {
    private let openWords: WordList
    private let abbreviations: Abbreviations

    /// Reads the embedded tables.
    ///
    /// - Throws: `ModelError` where one is missing or does not read.
    init() throws {
        openWords = try WordList("it/open-words.tsv")
        abbreviations = try Abbreviations()
    }

    /// Whether a line ends in a word that no sentence ends in, as an article does.
    func endsInOpenWord(_ scanner: Scanner, _ line: TextSpan) -> Bool {
        let start = scanner.letters(before: line.end, floor: line.start)
        return scanner.characterClass(at: start, limit: line.end) == .lower
            && openWords.contains(scanner.bytes[start..<line.end])
    }

    /// Whether a line ends in an abbreviation that something always follows: `ai sensi dell'art.`, `n.`
    func endsInOpenAbbreviation(_ scanner: Scanner, _ line: TextSpan) -> Bool { lastKind(scanner, line) == .open }

    /// Whether a line ends in an abbreviation of any kind.
    func endsInAbbreviation(_ scanner: Scanner, _ line: TextSpan) -> Bool { lastKind(scanner, line) != nil }

    private func lastKind(_ scanner: Scanner, _ line: TextSpan) -> Abbreviations.Kind? {
        guard scanner[line.end - 1] == 0x2E else { return nil }
        var start = line.end - 1
        while start > line.start {
            let last = scanner.scalar(before: start, floor: line.start)
            guard last.class.isLetter || last.value == 0x2E, line.end - start < 16 else { break }
            start -= last.length
        }
        return abbreviations.kind(scanner.bytes[start..<(line.end - 1)])
    }
}
