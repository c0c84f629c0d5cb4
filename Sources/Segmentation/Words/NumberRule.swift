import Text

/// A number: digits, with the marks between them.
///
/// It sees `1.234,56`, `31/10/75`, `21:30`, `1984/85`, `27-10-14`, `4°`, `20enne` and makes one token of each. A per
/// cent sign, a currency and the full stop after an ordinal (`1.`) stand alone.
enum NumberRule {
    static func token(_ context: TokenContext, _ at: Int) -> Token {
        var end = context.scanner.digits(from: at, limit: context.sentence.end)
        while isJoint(context.byte(end)), isDigit(context.byte(end + 1)) {
            end = context.scanner.digits(from: end + 1, limit: context.sentence.end)
        }
        let ordinal = context.scanner.scalar(at: end, limit: context.sentence.end)
        if [0xB0, 0xBA, 0xAA].contains(ordinal.value) {
            return Token(span: TextSpan(at, end + ordinal.length), kind: .number)
        }
        guard ordinal.class.isLetter || ordinal.class == .digit, !isFactor(context, end) else {
            return Token(span: TextSpan(at, endOfMinutes(context, end)), kind: .number)
        }
        end = CompoundRule.end(context, WordRule.letters(context, end))
        return Token(span: TextSpan(at, end), kind: .number)
    }

    /// Whether a single capital follows that is a token of its own (`6X`); `3D`, `5G`, `4K` are names and stay whole.
    private static func isFactor(_ context: TokenContext, _ at: Int) -> Bool {
        let byte = context.byte(at)
        guard byte &- 0x41 < 26, ![0x44, 0x47, 0x4B].contains(byte) else { return false }
        return WordRule.letters(context, at) == at + 1
    }

    /// Past the apostrophe of minutes (`al 43'`), unless it closes a quotation.
    private static func endOfMinutes(_ context: TokenContext, _ end: Int) -> Int {
        let length = context.hasOpenSingleQuote ? 0 : context.apostrophe(end)
        return context.characterClass(end + length).isLetter ? end : end + length
    }

    /// Whether a byte joins digits: `.`, `,`, `/`, `:`, `-`.
    private static func isJoint(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2E, 0x2C, 0x2F, 0x3A, 0x2D: true
        default: false
        }
    }
}
