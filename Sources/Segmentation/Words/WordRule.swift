import Text

/// A word: a run of letters, with what belongs to it.
///
/// - An address is one token: `www.example.it`, `anna@example.it` (`AddressRule`).
/// - An elided word keeps its apostrophe and stands alone: `l'` `operatore` (`ElisionRule`).
/// - A hyphen or a slash joins parts: `e-mail`, `e/o` (`CompoundRule`).
/// - An abbreviation keeps its full stop: `art.`, `S.p.A.` (`AbbreviationTokenRule`).
enum WordRule {
    static func token(_ context: TokenContext, _ at: Int) -> Token {
        var end = letters(context, at)
        // Most words stand before a space or a comma.
        let following = context.byte(end)
        if following == 0x20 || following == 0x2C { return Token(span: TextSpan(at, end), kind: .word) }
        if let address = AddressRule.token(context, at, end) { return address }
        if let elided = ElisionRule.end(context, at, end) { return Token(span: TextSpan(at, elided), kind: .word) }
        end = CompoundRule.end(context, end)
        end = AbbreviationTokenRule.end(context, at, end)
        return Token(span: TextSpan(at, max(end, at + 1)), kind: .word)
    }

    /// The end of a run of letters, digits and invisible marks, as soft hyphens; underscores count as letters.
    static func letters(_ context: TokenContext, _ start: Int) -> Int {
        var at = start
        while at < context.sentence.end {
            let byte = context.scanner.bytes[at]
            if isASCIILetter(byte) || isDigit(byte) || byte == 0x5F {
                at += 1
                continue
            }
            guard byte >= 0x80 else { break }
            let scalar = context.scanner.scalar(at: at, limit: context.sentence.end)
            switch scalar.class {
            case .upper, .lower, .mark, .digit: at += scalar.length
            // Modifier letters, as the raised ones of ordinals.
            case .letter where (0x2B0...0x2FF).contains(scalar.value) || (0x1D00...0x1DBF).contains(scalar.value):
                at += scalar.length
            case .other where scalar.value == 0xAD || scalar.value == 0x200D: at += scalar.length
            default: return at
            }
        }
        return at
    }
}
