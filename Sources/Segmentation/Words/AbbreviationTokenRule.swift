/// A word and the full stop after it.
///
/// It sees `art. 5`, `S.p.A.`, `Edward C. Kendall` and gives the full stop to the word, because the sentence goes on
/// after it. At the end of a sentence, the full stop is its own token, but for letters with full stops between them.
enum AbbreviationTokenRule {
    /// The end of the token that begins at `start`, whose letters end at `end`.
    static func end(_ context: TokenContext, _ start: Int, _ end: Int) -> Int {
        guard context.byte(end) == 0x2E else { return end }
        let dotted = endOfDotted(context, end)
        if dotted > end + 1 { return dotted }
        guard context.byte(end + 1) != 0x2E || isLastStop(context, end + 1) else { return end }
        return isAbbreviation(context, start, end) ? end + 1 : end
    }

    /// Past `p.A.` after `S`: parts of one to four letters, each with its full stop or the last without.
    private static func endOfDotted(_ context: TokenContext, _ end: Int) -> Int {
        var at = end
        while context.byte(at) == 0x2E {
            let part = context.scanner.letters(from: at + 1, limit: min(context.sentence.end, at + 8))
            guard part > at + 1, part - at <= 6 else { break }
            at = part
        }
        guard at > end else { return end }
        return context.byte(at) == 0x2E && context.byte(at + 1) != 0x2E ? at + 1 : at
    }

    private static func isLastStop(_ context: TokenContext, _ at: Int) -> Bool { at + 1 >= context.sentence.end }

    private static func isAbbreviation(_ context: TokenContext, _ start: Int, _ end: Int) -> Bool {
        let kind = context.tables.abbreviations.kind(context.bytes(start, end))
        if end + 1 >= context.sentence.end { return false }
        if context.byte(end + 1) == 0x2E { return kind != nil }
        if kind != nil { return true }
        if end - start == 1 { return true }
        guard context.byte(end + 1) == 0x20 else { return false }
        // The sentence goes on in lower case: a word that ends in a consonant is an abbreviation that no list has.
        let next = context.scanner.skipSpace(end + 1, context.sentence.end)
        return context.characterClass(next) == .lower && !"aeiou".utf8.contains(context.byte(end - 1) | 0x20)
            && context.byte(end - 1) < 0x80
    }
}
