import Text

/// The marks of Markdown within the lines of a block, which readers do not see.
///
/// It sees `**bold**`, `*emphasis*`, `_emphasis_`, `~~struck~~`, `` `code` ``, `[text](address)`, `[text][label]`,
/// `<https://…>`, `[^1]`, an escaped mark (`\*`) and an image within text, and notes where their marks stand; of an image that is a
/// block of its own the description stays. Because text that nobody marked up comes this way too, it is stricter than
/// CommonMark 0.31: marks must pair within the block and not far apart, and emphasis neither opens nor closes inside a
/// word (`5*3*2`, `a_b_c`) or beside a bracket alone (`(*)`). Takes linear time.
struct InlineMarkup {
    /// Marks further apart than so many bytes are no pair. A stream relies on it.
    static let reach = 1000

    private let scanner: Scanner
    private let span: TextSpan
    private let isWhole: Bool
    private var openers: [Opener] = []
    /// Where the marks stand, sorted and disjoint.
    private(set) var marks: [TextSpan] = []
    /// From each mark that opens to the end of the one that closes it, by where they close.
    private(set) var extents: [TextSpan] = []
    /// Whether the block is nothing but an image.
    private(set) var isImage = false

    /// A mark that may turn out to open something.
    private struct Opener {
        var byte: UInt8
        var span: TextSpan
        /// How many marks were known when it was met.
        var markCount: Int
    }

    /// Finds the marks of a block.
    ///
    /// - Parameter isWhole: Whether the block begins where the span does, as in a stream it may not.
    init(_ scanner: Scanner, _ span: TextSpan, isWhole: Bool = true) {
        self.scanner = scanner
        self.span = span
        self.isWhole = isWhole
        var at = span.start
        while let next = nextMark(at) { at = read(next) }
        marks.sort()
    }

    private func nextMark(_ start: Int) -> Int? {
        var at = start
        while at < span.end {
            switch scanner.bytes[at] {
            case 0x21, 0x2A, 0x3C, 0x5B, 0x5C, 0x5D, 0x5F, 0x60, 0x7E: return at
            default: at += 1
            }
        }
        return nil
    }

    private func byte(_ at: Int) -> UInt8 { at >= span.start && at < span.end ? scanner.bytes[at] : 0 }

    /// Reads what stands at a mark; returns where to go on.
    private mutating func read(_ at: Int) -> Int {
        switch byte(at) {
        case 0x5C where [0x2A, 0x5F, 0x60, 0x5B, 0x5D, 0x23].contains(byte(at + 1)):
            marks.append(TextSpan(at, at + 1))
            return at + 2
        case 0x60: return readCode(at)
        case 0x2A, 0x5F, 0x7E: return readEmphasis(at)
        case 0x21 where byte(at + 1) == 0x5B: return open(TextSpan(at, at + 2))
        case 0x5B: return endOfNote(at).map { hide(at, $0) } ?? open(TextSpan(at, at + 1))
        case 0x5D: return readLink(at) ?? at + 1
        case 0x3C: return readAddress(at) ?? at + 1
        default: return at + 1
        }
    }

    private mutating func open(_ mark: TextSpan) -> Int {
        openers.append(Opener(byte: scanner.bytes[mark.start], span: mark, markCount: marks.count))
        // More are not nested in earnest; the oldest is the least likely to close.
        if openers.count > 16 { openers.removeFirst() }
        return mark.end
    }

    private mutating func hide(_ start: Int, _ end: Int) -> Int {
        marks.append(TextSpan(start, end))
        return end
    }

    private func endOfRun(_ start: Int) -> Int {
        var at = start
        while byte(at) == byte(start), at < span.end { at += 1 }
        return at
    }

    // MARK: Emphasis

    private mutating func readEmphasis(_ start: Int) -> Int {
        let end = endOfRun(start)
        guard end - start <= 3, byte(start) != 0x7E || end - start == 2 else { return end }
        var left = end - start
        if closesWord(start, end) {
            while left > 0, let index = opener(of: byte(start), before: start) {
                let opener = openers[index]
                let used = min(left, opener.span.count)
                marks.append(TextSpan(opener.span.end - used, opener.span.end))
                marks.append(TextSpan(end - left, end - left + used))
                extents.append(TextSpan(opener.span.end - used, end - left + used))
                left -= used
                openers.removeSubrange((index + 1)...)
                openers[index].span.end -= used
                if openers[index].span.isEmpty { openers.removeLast() }
            }
        }
        if left == end - start, opensWord(start, end) { _ = open(TextSpan(start, end)) }
        return end
    }

    private func opener(of byte: UInt8, before at: Int) -> Int? {
        openers.lastIndex { $0.byte == byte && at - $0.span.start <= Self.reach }
    }

    private func isMark(_ byte: UInt8) -> Bool { [0x2A, 0x5F, 0x7E, 0x60, 0x5B, 0x21].contains(byte) }

    private func opensWord(_ start: Int, _ end: Int) -> Bool {
        let before = scanner.scalar(before: start, floor: span.start)
        let isEdge = before.length == 0 || before.class == .space || isOpener(before.value) || isDash(before.value)
        guard isEdge || before.value == 0x2019 || isMark(byte(start - 1)) else { return false }
        let after = scanner.scalar(at: end, limit: span.end)
        return after.class.isLetter || after.class == .digit || isMark(byte(end))
            || (isOpener(after.value) && after.value != 0x28)
    }

    private func closesWord(_ start: Int, _ end: Int) -> Bool {
        let before = scanner.scalar(before: start, floor: span.start)
        guard before.length > 0, before.class != .space, before.value != 0x28 else { return false }
        let after = scanner.scalar(at: end, limit: span.end)
        return after.length == 0 || after.class == .space || after.class == .punctuation || isMark(byte(end))
    }

    private func isDash(_ scalar: UInt32) -> Bool { scalar == 0x2D || scalar == 0x2013 || scalar == 0x2014 }

    // MARK: Code

    private mutating func readCode(_ start: Int) -> Int {
        let end = endOfRun(start)
        let before = scanner.scalar(before: start, floor: span.start)
        // After a letter it is an accent: `citta``.
        guard end - start <= 2, !before.class.isLetter else { return end }
        var at = end
        let limit = min(span.end, start + Self.reach)
        while at < limit {
            guard byte(at) == 0x60 else {
                at += 1
                continue
            }
            let close = endOfRun(at)
            if close - at == end - start, at > end {
                marks.append(TextSpan(start, end))
                extents.append(TextSpan(start, close))
                return hide(at, close)
            }
            at = close
        }
        return end
    }

    // MARK: Links

    /// `[^1]`: a note's number.
    private func endOfNote(_ start: Int) -> Int? {
        guard byte(start + 1) == 0x5E else { return nil }
        return (start + 2..<min(start + 20, max(span.end, start + 2))).first { byte($0) == 0x5D }.map { $0 + 1 }
    }

    private mutating func readLink(_ close: Int) -> Int? {
        guard let index = openers.lastIndex(where: { $0.byte == 0x5B || $0.byte == 0x21 }) else { return nil }
        let opener = openers[index]
        openers.removeSubrange(index...)
        guard close - opener.span.start <= Self.reach, close > opener.span.end else { return nil }
        let destination = byte(close + 1) == 0x28 ? endOfDestination(close + 1) : endOfLabel(opener.span.end, close)
        guard let end = destination else { return nil }
        extents.append(TextSpan(opener.span.start, end))
        if opener.byte == 0x21 {
            isImage = isWhole && opener.span.start == span.start && end == span.end
            if !isImage {
                marks.removeSubrange(opener.markCount...)
                let isSpaced = byte(opener.span.start - 1) == 0x20 && byte(end) == 0x20
                return hide(opener.span.start, isSpaced ? end + 1 : end)
            }
        }
        marks.append(opener.span)
        return hide(close, end)
    }

    /// Past the bracket that closes an address and its title: `(https://a.it "Titolo")`.
    private func endOfDestination(_ open: Int) -> Int? {
        let limit = min(span.end, open + Self.reach)
        var depth = 0
        for at in open..<limit {
            switch byte(at) {
            case 0x28: depth += 1
            case 0x29:
                depth -= 1
                if depth == 0 { return at + 1 }
            case 0x20: return endOfTitle(at, limit)
            case 0...0x1F, 0x5B, 0x5D: return nil
            default: break
            }
        }
        return nil
    }

    /// Past the label of an address that is given elsewhere: `[la legge][1]`, but not `[1][2]`.
    private func endOfLabel(_ start: Int, _ close: Int) -> Int? {
        guard byte(close + 1) == 0x5B, (start..<close).contains(where: { isASCIILetter(byte($0)) }) else { return nil }
        let limit = min(span.end, close + 24)
        let end = (close + 2..<max(limit, close + 2)).first { !isASCIILetter(byte($0)) && !isDigit(byte($0)) }
        guard let end, end > close + 2, byte(end) == 0x5D else { return nil }
        return end + 1
    }

    private func endOfTitle(_ space: Int, _ limit: Int) -> Int? {
        let quote = byte(space + 1)
        guard quote == 0x22 || quote == 0x27 else { return nil }
        guard let end = (space + 2..<max(limit, space + 2)).first(where: { byte($0) == quote || byte($0) < 0x20 })
        else {
            return nil
        }
        return byte(end) == quote && byte(end + 1) == 0x29 ? end + 2 : nil
    }

    /// `<https://www.example.it>`.
    private mutating func readAddress(_ start: Int) -> Int? {
        guard scanner.matches("http", at: start + 1) || scanner.matches("mailto:", at: start + 1) else { return nil }
        let limit = min(span.end, start + Self.reach)
        let end = (start + 1..<max(limit, start + 1)).first { byte($0) <= 0x20 || byte($0) == 0x3E || byte($0) == 0x3C }
        guard let end, byte(end) == 0x3E else { return nil }
        marks.append(TextSpan(start, start + 1))
        extents.append(TextSpan(start, end + 1))
        return hide(end, end + 1)
    }
}
