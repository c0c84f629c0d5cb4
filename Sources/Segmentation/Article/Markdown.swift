import Text

/// The block markup of a Markdown line: `# Title`, `## Heading`, `> quotation`, `---`, "```", `[1]: https://…`.
struct Markdown {
    /// The role that the markup gives; `nil` without markup.
    private(set) var role: BlockRole?
    /// Where the text begins after the markup.
    private(set) var textStart: Int
    /// Where the text ends before closing markup.
    private(set) var textEnd: Int
    /// Whether the line has no text: a rule of dashes or stars, a fence of code, the address of a label.
    private(set) var isRule = false

    /// Whether it opens or closes a block of code.
    private(set) var isFence = false

    /// A line without markup.
    init(plain line: TextSpan) {
        textStart = line.start
        textEnd = line.end
    }

    /// Reads a line without the white space around it.
    init(_ scanner: Scanner, _ line: TextSpan) {
        textStart = line.start
        textEnd = line.end
        switch scanner[line.start] {
        case 0x23: readHeading(scanner, line)
        case 0x3E: readQuotation(scanner, line)
        case 0x2D, 0x2A, 0x5F, 0x3D: isRule = line.count >= 3 && Self.isRepeated(scanner, line)
        case 0x60, 0x7E:
            isFence = Self.isFence(scanner, line)
            isRule = isFence
        case 0x5B: isRule = Self.isLinkTarget(scanner, line)
        default: break
        }
    }

    private mutating func readHeading(_ scanner: Scanner, _ line: TextSpan) {
        var at = line.start
        while scanner[at] == 0x23, at < line.end { at += 1 }
        guard at - line.start <= 6, scanner[at] == 0x20, at < line.end else { return }
        role = at - line.start == 1 ? .title : .heading
        textStart = scanner.skipSpace(at, line.end)
        while textEnd > textStart, scanner[textEnd - 1] == 0x23 { textEnd -= 1 }
        textEnd = scanner.trimSpace(textEnd, textStart)
    }

    private mutating func readQuotation(_ scanner: Scanner, _ line: TextSpan) {
        let start = scanner.skipSpace(line.start + 1, line.end)
        guard start > line.start + 1, start < line.end else { return }
        role = .quotation
        textStart = start
    }

    private static func isFence(_ scanner: Scanner, _ line: TextSpan) -> Bool {
        var at = line.start
        while at < line.end, scanner[at] == scanner[line.start] { at += 1 }
        return at - line.start >= 3 && line.count <= 24
            && !(at..<line.end).contains { scanner[$0] == scanner[line.start] }
    }

    private static func isLinkTarget(_ scanner: Scanner, _ line: TextSpan) -> Bool {
        let head = line.start..<min(line.end, line.start + 40)
        guard let close = head.first(where: { scanner[$0] == 0x5D }), scanner[close + 1] == 0x3A else { return false }
        let start = scanner.skipSpace(close + 2, line.end)
        return scanner.matches("http", at: start) || scanner.matches("<http", at: start)
    }

    private static func isRepeated(_ scanner: Scanner, _ line: TextSpan) -> Bool {
        line.range.allSatisfy { scanner[$0] == scanner[line.start] || scanner[$0] == 0x20 }
    }
}
