import Text

/// Words of scripts that have no letters in our sense, and symbols made of several code points.
///
/// It sees Chinese, Japanese, Thai, emoji, and ends the token where ICU's word iterator ends it.
enum ForeignScriptRule {
    static func token(_ context: TokenContext, _ at: Int, _ icu: BreakIterator?) -> Token {
        let scalar = context.scanner.scalar(at: at, limit: context.sentence.end)
        var end = at + scalar.length
        if let icu {
            // ICU looks no further than the next white space, so that a text is not read again for every symbol in it.
            if !icu.covers(at) { icu.begin(context.scanner.bytes, TextSpan(at, chunkEnd(context, at))) }
            end = max(end, icu.boundary(after: at))
        }
        let kind: Token.Kind =
            scalar.class.isLetter ? .word : scalar.class == .punctuation ? .punctuation : .symbol
        return Token(span: TextSpan(at, min(end, context.sentence.end)), kind: kind)
    }

    private static func chunkEnd(_ context: TokenContext, _ start: Int) -> Int {
        var at = start
        let limit = min(context.sentence.end, start + 64)
        while at < limit, context.scanner.bytes[at] > 0x20 { at += 1 }
        while at < context.sentence.end, context.scanner.bytes[at] & 0xC0 == 0x80 { at += 1 }
        return at
    }
}
