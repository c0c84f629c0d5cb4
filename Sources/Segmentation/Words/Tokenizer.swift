import Text

/// Splits a sentence into words, numbers and marks.
///
/// Follows the Universal Dependencies conventions for Italian surface tokens: see `WordRule` and the rules beside it.
/// Latin text is split by its letters; where a script needs more than that, ICU's word iterator says where words end.
struct Tokenizer {
    let tables: SegmentationTables
    let icu: BreakIterator?

    /// Replaces `tokens` by those of a sentence, sorted and disjoint; all its bytes but white space belong to one.
    ///
    /// Takes linear time.
    func tokenize(_ scanner: Scanner, _ sentence: TextSpan, into tokens: inout [Token]) {
        var context = TokenContext(scanner: scanner, sentence: sentence, tables: tables)
        tokens.removeAll(keepingCapacity: true)
        icu?.reset()
        var at = sentence.start
        while true {
            at = scanner.skipSpace(at, sentence.end)
            guard at < sentence.end else { return }
            context.previousEnd = tokens.last?.span.end ?? -1
            let token = next(context, at)
            if QuotationMark.isSingle(scanner, token.span) { context.hasOpenSingleQuote.toggle() }
            tokens.append(token)
            at = token.span.end
        }
    }

    private func next(_ context: TokenContext, _ at: Int) -> Token {
        let byte = context.scanner.bytes[at]
        if isASCIILetter(byte) { return WordRule.token(context, at) }
        if isDigit(byte) { return NumberRule.token(context, at) }
        if byte < 0x80 { return MarkRule.token(context, at) }
        let scalar = context.scanner.scalar(at: at, limit: context.sentence.end)
        switch scalar.class {
        case .upper, .lower, .mark: return WordRule.token(context, at)
        case .digit: return Token(span: TextSpan(at, at + scalar.length), kind: .number)
        case .punctuation where scalar.value < 0x2E80: return MarkRule.token(context, at)
        default: return ForeignScriptRule.token(context, at, icu)
        }
    }
}

/// What the token rules look at.
struct TokenContext {
    let scanner: Scanner
    let sentence: TextSpan
    let tables: SegmentationTables
    /// Where the token before ended; -1 at the start.
    var previousEnd = -1
    /// Whether a single quotation mark was opened.
    var hasOpenSingleQuote = false

    /// The byte at an offset of the sentence, 0 outside.
    @inline(__always)
    func byte(_ offset: Int) -> UInt8 { offset < sentence.end ? scanner[offset] : 0 }

    /// The class of the code point at an offset of the sentence.
    @inline(__always)
    func characterClass(_ offset: Int) -> CharacterClass {
        scanner.characterClass(at: offset, limit: sentence.end)
    }

    /// The length of the apostrophe at an offset, straight or typographic; 0 where there is none.
    @inline(__always)
    func apostrophe(_ offset: Int) -> Int {
        switch byte(offset) {
        case 0x27: 1
        case 0xE2 where scanner.matches("’", at: offset): 3
        default: 0
        }
    }

    /// The bytes of a span.
    func bytes(_ start: Int, _ end: Int) -> Slice<UnsafeBufferPointer<UInt8>> { scanner.bytes[start..<end] }
}

/// Single quotation marks, which look like apostrophes.
enum QuotationMark {
    /// Whether a token is nothing but a single quotation mark.
    @inline(__always)
    static func isSingle(_ scanner: Scanner, _ span: TextSpan) -> Bool {
        switch span.count {
        case 1: scanner.bytes[span.start] == 0x27
        case 3: scanner.matches("‘", at: span.start) || scanner.matches("’", at: span.start)
        default: false
        }
    }
}
