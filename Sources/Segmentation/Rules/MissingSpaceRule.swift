/// A mark with no white space after it.
///
/// It sees `Fine.Inizio`: a full stop between a word that is no abbreviation and a capitalised word, and splits there;
/// so it does at `Davvero?Certo`. Any other mark without white space (`1.234`, `www.example.it`, `Mail.ru`, `!»,`)
/// does not end a sentence.
enum MissingSpaceRule {
    static func judge(_ candidate: Candidate, _ context: SentenceContext) -> Verdict? {
        guard !candidate.hasGap, candidate.next < context.span.end else { return nil }
        return splits(candidate, context) ? .split(.terminator) : .join
    }

    private static func splits(_ candidate: Candidate, _ context: SentenceContext) -> Bool {
        guard candidate.nextClass == .upper, candidate.mark != .colon, candidate.mark != .semicolon else {
            return false
        }
        let after = context.wordAfter(candidate)
        let second = context.scanner.scalar(at: candidate.nextWord, limit: context.span.end).length
        let isCapitalised = context.scanner.characterClass(at: candidate.nextWord + second, limit: after.end) == .lower
        if candidate.mark != .fullStop || candidate.hasCloser {
            return isCapitalised || context.opensSentence(candidate) || candidate.hasOpener
        }
        return isCapitalised && endsPlainWord(candidate, context) && context.scanner[after.end] != 0x2E
    }

    /// Whether a lower-case word of three letters or more stands before, and that is no part of an address.
    private static func endsPlainWord(_ candidate: Candidate, _ context: SentenceContext) -> Bool {
        let word = context.wordBefore(candidate)
        guard word.count >= 3, context.tables.abbreviations.kind(context.bytes(word)) == nil else { return false }
        let before = context.scanner.scalar(before: word.start, floor: context.sentenceStart)
        guard before.length == 0 || before.class == .space || isOpener(before.value) || before.value == 0x2019 else {
            return false
        }
        guard !context.bytes(word).contains(0x2E) else { return false }
        return context.scanner.scalar(before: word.end, floor: word.start).class == .lower
    }
}
