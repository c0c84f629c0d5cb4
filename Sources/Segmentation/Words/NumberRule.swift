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
        if [0xB0, 0xBA, 0xAA].contains(ordinal.value) { return Token(span: TextSpan(at, end + ordinal.length), kind: .number) }
        guard ordinal.class.isLetter || ordinal.class == .digit else {
            return Token(span: TextSpan(at, end), kind: .number)
        }
        end = CompoundRule.end(context, WordRule.letters(context, end))
        return Token(span: TextSpan(at, end), kind: .number)
    }

    /// Whether a byte joins digits: `.`, `,`, `/`, `:`, `-`.
    private static func isJoint(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2E, 0x2C, 0x2F, 0x3A, 0x2D: true
        default: false
        }
    }
}
