import Text

/// Marks and symbols.
///
/// It sees `...`, `--`, `?!` and makes one token of each; `#tag`, `@user` and `'90` are one token with what follows.
/// Any other mark stands alone.
enum MarkRule {
    static func token(_ context: TokenContext, _ at: Int) -> Token {
        let byte = context.scanner.bytes[at]
        switch byte {
        case 0x23, 0x40:
            if let tag = tag(context, at) { return tag }
        case 0x27, 0xE2:
            if let word = afterApostrophe(context, at) { return word }
        case 0x2E:
            let end = run(context, at) { $0 == 0x2E }
            return Token(span: TextSpan(at, end - at >= 3 ? end : at + 1), kind: .punctuation)
        case 0x21, 0x3F:
            return Token(span: TextSpan(at, run(context, at) { $0 == 0x21 || $0 == 0x3F }), kind: .punctuation)
        case 0x2D, 0x2A, 0x5F, 0x3D:
            let end = run(context, at) { $0 == byte }
            return Token(span: TextSpan(at, end), kind: byte == 0x3D ? .symbol : .punctuation)
        default: break
        }
        return single(context, at)
    }

    private static func single(_ context: TokenContext, _ at: Int) -> Token {
        let scalar = context.scanner.scalar(at: at, limit: context.sentence.end)
        let isSymbol = scalar.class == .symbol || scalar.value == 0x25 || scalar.value == 0x26
        return Token(span: TextSpan(at, at + scalar.length), kind: isSymbol ? .symbol : .punctuation)
    }

    private static func run(_ context: TokenContext, _ start: Int, _ belongs: (UInt8) -> Bool) -> Int {
        var at = start
        while at < context.sentence.end, belongs(context.scanner.bytes[at]) { at += 1 }
        return at
    }

    private static func tag(_ context: TokenContext, _ at: Int) -> Token? {
        let end = WordRule.letters(context, at + 1)
        guard end > at + 1 else { return nil }
        return Token(span: TextSpan(at, end), kind: context.scanner.bytes[at] == 0x23 ? .hashtag : .mention)
    }

    /// `'90`, the `'s` of a genitive, and the words that begin with an apostrophe.
    private static func afterApostrophe(_ context: TokenContext, _ at: Int) -> Token? {
        let length = context.apostrophe(at)
        guard length > 0 else { return nil }
        let start = at + length
        let digits = context.scanner.digits(from: start, limit: context.sentence.end)
        if digits == start + 2, !context.characterClass(digits).isLetter, context.apostrophe(digits) == 0 {
            return Token(span: TextSpan(at, digits), kind: .number)
        }
        let end = context.scanner.letters(from: start, limit: context.sentence.end)
        let isGenitive = context.previousEnd == at && end == start + 1 && context.byte(start) == 0x73
        guard isGenitive || context.tables.fusedWords.contains([0x27] + context.bytes(start, end)) else { return nil }
        return Token(span: TextSpan(at, end), kind: .word)
    }
}
