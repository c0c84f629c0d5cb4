/// A word and the apostrophe after it.
///
/// It sees `l'operatore`, `sull'"Espresso"`, `po'`, `E'` and ends the token after the apostrophe; a name that is one
/// word (`L'Aquila`, from `models/it/fused-words.tsv`) stays whole. Where a single quotation mark is open, the
/// apostrophe before no letter closes it (`'casa'`), and an English genitive is left to the next token (`Martha` `'s`).
enum ElisionRule {
    /// The end of the token; `nil` where no apostrophe follows or it does not belong to the word.
    static func end(_ context: TokenContext, _ start: Int, _ wordEnd: Int) -> Int? {
        let length = context.apostrophe(wordEnd)
        guard length > 0 else { return nil }
        let after = wordEnd + length
        if context.characterClass(after).isLetter {
            if isGenitive(context, after) { return wordEnd }
            return fusedEnd(context, start, wordEnd, after) ?? after
        }
        return context.hasOpenSingleQuote ? nil : after
    }

    private static func isGenitive(_ context: TokenContext, _ at: Int) -> Bool {
        context.byte(at) == 0x73 && !context.characterClass(at + 1).isLetter && context.byte(at + 1) != 0x27
    }

    private static func fusedEnd(_ context: TokenContext, _ start: Int, _ wordEnd: Int, _ after: Int) -> Int? {
        let end = context.scanner.letters(from: after, limit: context.sentence.end)
        guard context.characterClass(start) == .upper, context.characterClass(after) == .upper else { return nil }
        if isPatronymic(context, start, wordEnd) { return end }
        let name = Array(context.bytes(start, wordEnd)) + [0x27] + Array(context.bytes(after, end))
        return context.tables.fusedWords.contains(name) ? end : nil
    }

    /// The `O'` of Irish names, before a capital.
    private static func isPatronymic(_ context: TokenContext, _ start: Int, _ wordEnd: Int) -> Bool {
        wordEnd - start == 1 && context.byte(start) == 0x4F
    }
}
