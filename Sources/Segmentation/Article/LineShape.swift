import Text

/// What a stretch of text looks like from afar, as far as its role in the article depends on it.
struct LineShape {
    /// The number of words, as runs between white space.
    private(set) var wordCount = 0
    /// Whether every letter is upper case, and there are two at least.
    private(set) var isUpperCase = false
    /// Whether it ends like a sentence: `.`, `!`, `?`, `…`, quotes and brackets closed after it or not.
    private(set) var endsLikeSentence = false
    /// Whether it ends in a full stop or an ellipsis, quotes and brackets closed after it or not.
    private(set) var endsWithFullStop = false

    /// Looks at a span; linear, but stops counting words at 100.
    init(_ scanner: Scanner, _ span: TextSpan) {
        var at = span.start
        var upper = 0
        var lower = 0
        var inWord = false
        while at < span.end, wordCount < 100 {
            let scalar = scanner.scalar(at: at, limit: span.end)
            let isSpace = scalar.class == .space
            if !isSpace, !inWord { wordCount += 1 }
            inWord = !isSpace
            if scalar.class == .upper { upper += 1 }
            if scalar.class == .lower { lower += 1 }
            at += scalar.length
        }
        isUpperCase = upper >= 2 && lower == 0
        let last = Self.lastMark(scanner, span)
        endsWithFullStop = last == 0x2E || last == 0x2026
        endsLikeSentence = endsWithFullStop || last == 0x21 || last == 0x3F
    }

    /// The last code point that is no closing quote or bracket.
    private static func lastMark(_ scanner: Scanner, _ span: TextSpan) -> UInt32 {
        var at = span.end
        while at > span.start {
            let last = scanner.scalar(before: at, floor: span.start)
            guard isCloser(last.value) || last.class == .space else { return last.value }
            at -= last.length
        }
        return 0
    }
}

/// Whether a code point closes a quotation or a bracket, or may.
@inline(__always)
func isCloser(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0xBB, 0x2019, 0x201D, 0x203A: true
    default: false
    }
}

/// Whether a code point opens a quotation or a bracket, or may.
@inline(__always)
func isOpener(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x28, 0x5B, 0x7B, 0xAB, 0x2018, 0x201C, 0x201E, 0x2039: true
    default: false
    }
}
