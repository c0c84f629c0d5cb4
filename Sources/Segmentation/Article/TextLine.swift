import Text

/// A line of the text, as its writer laid it out.
struct TextLine {
    /// Where its text stands, without the white space around it; empty for a blank line.
    var span: TextSpan
    /// The same without marks of emphasis around it.
    var ink: TextSpan
    /// Its width in code points, from the margin to the last ink.
    var columns: Int
    /// The width of its first word in code points.
    var firstWordColumns: Int
    /// The marker of a list item that it begins with, if any.
    var marker: ListMarker?

    /// Whether the line began before the text at hand.
    var isCut = false

    /// Whether it holds nothing but white space.
    var isBlank: Bool { span.isEmpty }

    /// Whether it is a page number: a few digits and nothing else.
    func isFolio(_ scanner: Scanner) -> Bool {
        !isBlank && span.count <= 4 && scanner.digits(from: span.start, limit: span.end) == span.end
    }

    /// The lines of a text, in linear time. `\n`, `\r\n`, `\r`, form feed and U+2028/2029 end a line.
    static func split(_ scanner: Scanner) -> [TextLine] {
        var lines: [TextLine] = []
        var start = 0
        var at = 0
        let end = scanner.bytes.count
        while at < end {
            let length = lineEndLength(scanner, at)
            if length > 0 {
                lines.append(TextLine(scanner, TextSpan(start, at)))
                start = at + length
                at = start
            } else {
                at += 1
            }
        }
        if start < end { lines.append(TextLine(scanner, TextSpan(start, end))) }
        return lines
    }

    private static func lineEndLength(_ scanner: Scanner, _ at: Int) -> Int {
        switch scanner.bytes[at] {
        case 0x0A, 0x0B, 0x0C: return 1
        case 0x0D: return scanner[at + 1] == 0x0A ? 2 : 1
        case 0xE2: return scanner.matches("\u{2028}", at: at) || scanner.matches("\u{2029}", at: at) ? 3 : 0
        default: return 0
        }
    }

    private init(_ scanner: Scanner, _ extent: TextSpan) {
        span = scanner.trimmed(extent)
        ink = Self.ink(scanner, span)
        columns = 0
        firstWordColumns = 0
        if span.isEmpty { return }
        columns = Self.columns(scanner, TextSpan(extent.start, span.end))
        var wordEnd = span.start
        while wordEnd < span.end, scanner.bytes[wordEnd] > 0x20 { wordEnd += 1 }
        firstWordColumns = Self.columns(scanner, TextSpan(span.start, wordEnd))
        marker = ListMarker(scanner, span)
    }

    private static func ink(_ scanner: Scanner, _ span: TextSpan) -> TextSpan {
        func isMark(_ at: Int) -> Bool { scanner.bytes[at] == 0x2A || scanner.bytes[at] == 0x5F }
        var (start, end) = (span.start, span.end)
        while start < end, isMark(start) { start += 1 }
        // A star with a space after it is a bullet.
        if start < end, scanner.bytes[start] == 0x20 { start = span.start }
        while end > start, isMark(end - 1) { end -= 1 }
        return start < end ? TextSpan(start, end) : span
    }

    private static func columns(_ scanner: Scanner, _ span: TextSpan) -> Int {
        var count = 0
        for at in span.range where scanner.bytes[at] & 0xC0 != 0x80 { count += 1 }
        return count
    }
}

/// What a list item begins with: `-`, `•`, `1.`, `2)`, `(3)`, `b)`, `IV.`.
struct ListMarker: Hashable {
    /// Whether it is a dash, a star, a bullet or the label of a note, which is left out of the item's text.
    var isBullet: Bool
    /// Where the item's text begins.
    var textStart: Int

    /// The marker at the start of a line, if there is one with text after it.
    init?(_ scanner: Scanner, _ line: TextSpan) {
        let first = scanner.scalar(at: line.start, limit: line.end)
        var at = line.start + first.length
        switch first.value {
        case 0x2D, 0x2A, 0x2B, 0x2022, 0x2023, 0x25AA, 0x25CF, 0x25E6, 0x2043, 0xB7, 0x25A0, 0x25BA:
            isBullet = true
        case 0x28:
            let stars = Self.stars(scanner, at, line.end)
            guard let close = stars ?? Self.label(scanner, at, line.end), scanner[close] == 0x29 else { return nil }
            isBullet = Self.isNote(scanner, TextSpan(at, close), line.end)
            at = close + 1
        default:
            guard let close = Self.label(scanner, line.start, line.end) else { return nil }
            guard scanner[close] == 0x29 || scanner[close] == 0x2E else { return nil }
            // `1.` and `a)` mark items; `a.` and `A.` are more often abbreviations and initials.
            guard scanner[close] == 0x29 || isDigit(scanner[line.start]) else { return nil }
            isBullet = false
            at = close + 1
        }
        let textStart = scanner.skipSpace(at, line.end)
        guard textStart > at || (!isBullet && scanner[at - 1] == 0x29), textStart < line.end else { return nil }
        self.textStart = textStart
    }

    /// The end of the stars of `(*)`, `(**)`.
    private static func stars(_ scanner: Scanner, _ start: Int, _ limit: Int) -> Int? {
        var at = start
        while at < limit, at - start < 3, scanner.bytes[at] == 0x2A { at += 1 }
        return at > start ? at : nil
    }

    /// Whether a bracket is the label of a note, which is no part of its sentence: `(1) Articolo modificato…`.
    private static func isNote(_ scanner: Scanner, _ label: TextSpan, _ limit: Int) -> Bool {
        let next = scanner.scalar(at: scanner.skipSpace(label.end + 1, limit), limit: limit)
        let isNumber = label.range.allSatisfy { isDigit(scanner.bytes[$0]) || scanner.bytes[$0] == 0x2A }
        return isNumber && (next.class == .upper || next.value == 0xAB)
    }

    /// The end of a number of up to three digits, with `bis` and the like, or of one letter or a Roman numeral.
    private static func label(_ scanner: Scanner, _ start: Int, _ limit: Int) -> Int? {
        let digits = scanner.digits(from: start, limit: limit)
        if digits > start { return digits - start <= 3 ? digits : nil }
        var at = start
        while at < limit, at - start < 5, isASCIILetter(scanner.bytes[at]) { at += 1 }
        let roman = (start..<at).allSatisfy { isRomanDigit(scanner.bytes[$0]) }
        return at - start == 1 || (at > start && roman) ? at : nil
    }
}

/// Whether a byte is a letter of Roman numerals, in either case.
@inline(__always)
func isRomanDigit(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case 0x69, 0x76, 0x78, 0x6C, 0x63, 0x64, 0x6D: true
    default: false
    }
}
