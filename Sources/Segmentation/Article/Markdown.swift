import Text

/// The block markup of a Markdown line: `# Title`, `## Heading`, `> quotation`, `---`.
struct Markdown {
    /// The role that the markup gives; `nil` without markup.
    private(set) var role: BlockRole?
    /// Where the text begins after the markup.
    private(set) var textStart: Int
    /// Where the text ends before closing markup.
    private(set) var textEnd: Int
    /// Whether the line is a rule of dashes, stars or the like, without any text.
    private(set) var isRule = false

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

    private static func isRepeated(_ scanner: Scanner, _ line: TextSpan) -> Bool {
        line.range.allSatisfy { scanner[$0] == scanner[line.start] || scanner[$0] == 0x20 }
    }
}
