import Text

/// Decides which lines make one block.
struct LineJoiner {
    let scanner: Scanner
    let policy: NewlinePolicy
    let wrap: WrapColumn?
    let tables: LineTables

    /// A joiner for a text, which finds out what `auto` means in it.
    init(_ lines: [TextLine], _ scanner: Scanner, _ policy: NewlinePolicy, _ tables: LineTables) {
        self.scanner = scanner
        self.tables = tables
        let found = policy == .auto || policy == .wrapped ? WrapColumn(lines, scanner) : nil
        self.policy = policy == .auto && found != nil ? .wrapped : policy
        wrap = found
    }

    /// Whether `next` goes on in the block of `line`, no blank line being between.
    func continues(_ line: TextLine, _ next: TextLine) -> Bool {
        switch policy {
        case .hard: false
        case .paragraph: next.marker == nil || isUnfinished(line)
        case .wrapped: continuesWrapped(line, next)
        case .auto: continuesLoose(line, next)
        }
    }

    private func continuesWrapped(_ line: TextLine, _ next: TextLine) -> Bool {
        if let marker = next.marker, marker.isBullet || !endsMidSentence(line) { return isUnfinished(line) }
        if next.marker == nil, startsLower(next), !endsWithStop(line) { return true }
        guard let wrap, wrap.hasRoom(after: line, for: next) else { return true }
        return isUnfinished(line) || tables.endsInOpenAbbreviation(scanner, line.ink)
    }

    private func continuesLoose(_ line: TextLine, _ next: TextLine) -> Bool {
        if isUnfinished(line) { return true }
        if let marker = next.marker, marker.isBullet { return false }
        if tables.endsInOpenAbbreviation(scanner, line.ink) { return true }
        if next.marker != nil { return false }
        // `complessivi mq.` and a number on the next line.
        if isDigit(scanner[next.ink.start]), tables.endsInAbbreviation(scanner, line.ink) { return true }
        if !line.isCut, PartLabel.isAlone(scanner, line) { return PartLabel.titles(scanner, next) }
        let last = scanner[line.ink.end - 1]
        if last == 0x5D || last == 0x29 { return startsLower(next) && isLong(line) }
        guard endsMidSentence(line) else { return false }
        if tables.endsInOpenWord(scanner, line.ink) { return true }
        // Fewer words are a heading or an item, more than a line of print may be cut anywhere.
        let isCut = scanner[next.span.start] == 0x5B && isLong(line)
        return (startsLower(next) || isCut) && !isShouted(line)
    }

    /// Whether a line ends in `;` or `,`, or is broken at a hyphen.
    func isUnfinished(_ line: TextLine) -> Bool {
        let last = scanner[line.ink.end - 1]
        let hyphenated =
            last == 0x2D && scanner.scalar(before: line.ink.end - 1, floor: line.ink.start).class == .lower
        return last == 0x3B || last == 0x2C || hyphenated
    }

    /// Whether a line is unfinished or ends in a word that no sentence ends in.
    func isOpen(_ line: TextLine) -> Bool { isUnfinished(line) || tables.endsInOpenWord(scanner, line.ink) }

    private func endsWithStop(_ line: TextLine) -> Bool {
        isTerminator(scanner[line.ink.end - 1]) || scanner[line.ink.end - 1] == 0x3A
    }

    private func endsMidSentence(_ line: TextLine) -> Bool {
        switch scanner.scalar(before: line.ink.end, floor: line.ink.start).class {
        case .lower, .letter, .mark, .digit, .upper: true
        default: false
        }
    }

    /// Whether a line begins with a small letter.
    func startsLower(_ line: TextLine) -> Bool {
        scanner.characterClass(at: line.ink.start, limit: line.ink.end) == .lower
    }

    /// Whether a line is longer than headings are.
    private func isLong(_ line: TextLine) -> Bool { line.isCut || line.columns >= 40 }

    private func isShouted(_ line: TextLine) -> Bool { !line.isCut && LineShape(scanner, line.span).isUpperCase }
}
